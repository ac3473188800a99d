using System.Text.RegularExpressions;
using OnRecord.Generators.Tests.Emitting;
using OnRecord.Generators.Tests.Pipeline;
using OnRecord.Generators.Planning.CSharp;

namespace OnRecord.Generators.Tests.Docs;

/// <summary>The reference of the language: each example compiles, data gives the findings that stand in it, C# is what comes out, and no keyword is missing.</summary>
public sealed partial class LanguagePageTests
{
    public static TheoryData<int, string> Schemas
    {
        get
        {
            TheoryData<int, string> data = [];
            foreach (PageBlock block in LanguagePage.Blocks.Where(static block => block.IsSchema)) data.Add(block.Line, block.Section);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Example_compiles_and_gives_the_CSharp_beside_it(int line, string section)
    {
        PageBlock schema = LanguagePage.Blocks.Single(block => block.Line == line);
        List<(string, string)> files = [("example.onrecord.yaml", schema.Text)];
        if (schema.Text.Contains("onrecord:news", StringComparison.Ordinal)) files.Add(("news.onrecord.yaml", Repository.Read("schema/news.onrecord.yaml")));
        GeneratorRun run = SchemaProject.Of([.. files]).Run();

        Assert.True(run.Findings.Length == 0, section + ": " + string.Join("\n", run.Diagnostics));
        run.Compiles();
        string code = Qualifier().Replace(string.Concat(run.Sources.Values), "");
        foreach (PageBlock block in LanguagePage.After(schema).Where(static block => block.Language == "csharp"))
        {
            Assert.All(block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), shown => Assert.Contains(shown, code, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Data_gives_the_findings_that_stand_in_it()
    {
        PageBlock[] all = [.. LanguagePage.Blocks.Where(static block => block.IsData)];
        Assert.True(all.Length >= 3);
        foreach (PageBlock schema in LanguagePage.Blocks.Where(static block => block.IsSchema))
        {
            foreach (PageBlock data in LanguagePage.After(schema).Where(static block => block.IsData))
            {
                string dossier = DossierName().Match(schema.Text).Groups[1].Value, names = Namespace().Match(schema.Text).Groups[1].Value;
                string program = Emitted.Program(dossier + ".TryParseYaml(text, out _, out ValidationResult result); return string.Join(\" \", result.Errors.Concat(result.Warnings).Select(e => e.Id));", "private const string text = " + CSharpText.Literal(data.Text) + ";");
                string found = Emitted.Execute(Emitted.Compile(Emitted.Files(schema.Text), program.Replace("using Test;", "using " + names + ";", StringComparison.Ordinal)));
                Assert.Equal((data.Line, string.Join(' ', Expected().Matches(data.Text).Select(static m => m.Groups[1].Value).Order())), (data.Line, string.Join(' ', found.Split(' ').Order())));
            }
        }
    }

    [Fact]
    public void Every_keyword_is_explained_and_used_in_an_example_of_its_section()
    {
        ILookup<string, string> used = LanguagePage.Blocks
            .Where(static block => block.Language == "yaml")
            .SelectMany(static block => LanguageKeywords.UsedIn(block.Text).Select(word => (block.Section, word)))
            .ToLookup(static pair => pair.Section, static pair => pair.word);
        (string Table, string Keyword)[] all = [.. LanguageKeywords.All()];

        Assert.True(all.Length > 150, "The tables were not found.");
        Assert.DoesNotContain(all, static k => LanguageKeywords.SectionsOf(k.Table) is null);
        Assert.Equal([], [.. all.Where(k => !LanguageKeywords.SectionsOf(k.Table)!.SelectMany(section => used[section]).Contains(k.Keyword))]);
        Assert.Equal([], [.. all.Where(static k => !LanguagePage.Text.Contains("`" + k.Keyword + "`", StringComparison.Ordinal))]);
    }

    [Fact]
    public void Links_lead_somewhere()
    {
        string[] headings = [.. Heading().Matches(LanguagePage.Text).Select(static m => "#" + m.Groups[1].Value.ToLowerInvariant().Replace(' ', '-'))];
        Assert.All(Link().Matches(LanguagePage.Text).Select(static m => m.Groups[1].Value), link =>
            Assert.True(link.StartsWith('#') ? headings.Contains(link) : File.Exists(Path.Combine(Repository.Root, "docs", link)), link));
    }

    [GeneratedRegex(@"global::(\w+\.)*")]
    private static partial Regex Qualifier();

    [GeneratedRegex(@"^dossier:\s*(?:\{ )?name: (\w+)", RegexOptions.Multiline)]
    private static partial Regex DossierName();

    [GeneratedRegex(@"^namespace: (\w+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"# (ONR\d{4})")]
    private static partial Regex Expected();

    [GeneratedRegex(@"^##+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}
