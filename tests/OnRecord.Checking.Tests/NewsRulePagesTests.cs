using System.Text.RegularExpressions;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Resolving;

namespace OnRecord.Checking.Tests;

/// <summary>Every newsroom rule has a page with its source and message, an example that breaks it alone and one that breaks none, a row in the index, and a case.</summary>
public sealed partial class NewsRulePagesTests
{
    /// <summary>Rules that the rule language can't say.</summary>
    private static readonly string[] BuiltIn = ["A01", "A02", "A03", "A05", "L02", "L02-not-reported", "Q02", "Q03", "Q04", "Q06"];

    private static readonly RuleModel[] Declared = [.. News().Records.SelectMany(static record => record.OwnRules)];

    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "rules");

    public static TheoryData<string> Pages() => [.. Declared.Select(static rule => rule.Id).Concat(BuiltIn).Select(PageOf).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The checker itself says it as A01: a response with content is a claim.</summary>
    private static readonly string[] SaidAsA01 = ["A01-response"];

    public static TheoryData<string> Rules() => [.. Declared.Select(static rule => rule.Id).Concat(BuiltIn).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Has_a_page_whose_bad_example_breaks_it_alone_and_whose_good_one_breaks_none(string id)
    {
        string page = Read(id);
        MatchCollection examples = Example().Matches(page);
        Assert.Equal(2, examples.Count);
        IReadOnlyList<Finding> bad = Check(page, examples[0]);
        Assert.NotEmpty(bad);
        Assert.All(bad, finding => Assert.Equal(id, PageOf(finding.RuleId ?? finding.ToString())));
        Assert.Empty(Check(page, examples[1]));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Has_the_parts_of_a_page_and_a_row_in_the_index(string id)
    {
        string page = Read(id);
        string title = page.Split('\n')[0];
        Assert.StartsWith("# " + id + ": ", title, StringComparison.Ordinal);
        string[] headings = [.. page.Split('\n').Where(static line => line.StartsWith("## ", StringComparison.Ordinal) && line != "## Article").Select(static line => line[3..])];
        Assert.Equal(["Rule", "Bad", "Good", "Mend", "Suppress", "Why"], headings);
        Assert.Contains("\n| [" + id + "](" + id + ".md) | " + title[(id.Length + 4)..] + " | ", Read("README"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Page_says_what_the_rule_says(string id)
    {
        string page = Space().Replace(Read(PageOf(id)), " ");
        foreach (RuleModel rule in Declared.Where(rule => rule.Id == id))
        {
            Assert.Contains("`" + rule.Id + "`: " + rule.Message, page, StringComparison.Ordinal);
            if (rule.Id == PageOf(rule.Id)) Assert.Contains("Source: " + rule.Source + ".", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Has_a_case_that_breaks_it(string id) =>
        Assert.True(SaidAsA01.Contains(id) || DataCase.All.Any(data => data.Finds.Any(finds => finds.Split(' ').ElementAtOrDefault(2) == id)), id);

    private static IReadOnlyList<Finding> Check(string page, Match example)
    {
        Desk desk = new Desk().Add("test.records.yaml", example.Groups["text"].Value, Desk.Plan("news"));
        if (Article().Match(page) is { Success: true } article) desk.AddDocument("bridge.article.txt", article.Groups["text"].Value);
        return desk.Check("test.records.yaml", new CheckOptions { Style = true }).Findings;
    }

    private static string PageOf(string rule) => rule.Split('-')[0];

    private static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name + ".md")).ReplaceLineEndings("\n");

    private static SchemaModel News() =>
        new SchemaLoader(static path => path == "news.onrecord.yaml" ? Repository.Read("schema", "news.onrecord.yaml") : null, "Tests").Load("news.onrecord.yaml")!.Resolved.Model;

    [GeneratedRegex("^```yaml\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("^```text\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Article();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
