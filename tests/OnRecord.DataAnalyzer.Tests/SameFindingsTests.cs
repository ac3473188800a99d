using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OnRecord.Checking;
using OnRecord.Checking.Tests;
using OnRecord.Package.Tests;
using OnRecord.Schema.Reading;

namespace OnRecord.DataAnalyzer.Tests;

/// <summary>The compiler and the checker say the same of every case: id, severity, exact span, rule, level, message. Nothing more and nothing less.</summary>
public sealed class SameFindingsTests
{
    /// <summary>Cases of what a project as a whole can't be asked for; hashes are the compiler's own.</summary>
    private static readonly string[] NotOfABuild = ["min-grade", "sha256"];

    [Fact]
    public async Task On_every_case_of_the_checker()
    {
        ConcurrentBag<string> wrong = [];
        DataCase[] cases = [.. DataCase.All.Where(static data => !NotOfABuild.Any(option => data.Options[option] is not null))];
        await Parallel.ForEachAsync(cases, async (data, _) =>
        {
            DataBuild build = Of(data.Schema).With(new ProjectFile(data.Path, data.Text, "data") { Type = (data.Options["type"]?.Value as ScalarNode)?.Text });
            foreach ((string path, string text) in data.Others) build = build.With(path, text, path.Contains(".records.", StringComparison.Ordinal) ? "data" : "document");
            if (data.Options["style"] is not null) build = build.WithProperty("OnRecordStyle", "true");
            Compare(data.ToString(), data.Findings().Where(static finding => finding.Descriptor.Id != "ONR3306").Select(Shown.Of), await build.RunAsync(), data.Path, wrong);
        });

        Assert.True(cases.Length > 200);
        Assert.True(wrong.Count == 0, wrong.Count + " differ:\n" + string.Join("\n", wrong.Take(5)));
    }

    [Fact]
    public async Task On_every_defect_of_the_seed()
    {
        const string path = "seeds/briefing.records.yaml";
        string article = Repository.Read("seeds", "briefing.article.txt"), records = Repository.Read("seeds", "briefing.records.yaml");
        ConcurrentBag<string> wrong = [];
        foreach (Defect defect in Defect.ReadAll(Path.Combine(Repository.Root, "tests", "OnRecord.Package.Tests", "cases", "defects.txt")))
        {
            string text = defect.Apply(records).Text;
            CheckResult expected = new Desk().Add(path, text, Desk.Plan("news")).AddDocument("seeds/briefing.article.txt", article).Check(path);
            DataBuild build = Of("news").With(path, text, "data").With("seeds/briefing.article.txt", article, "document");
            Compare(defect.Name, expected.Findings.Select(Shown.Of), await build.RunAsync(), path, wrong);
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Take(5)));
    }

    private static DataBuild Of(string schema) => new DataBuild().With(
        "schema.onrecord.yaml",
        schema == "news" ? Repository.Read("schema", "news.onrecord.yaml") : File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schemas", schema + ".onrecord.yaml")),
        "schema");

    private static void Compare(string title, IEnumerable<string> expected, ImmutableArray<Diagnostic> diagnostics, string path, ConcurrentBag<string> wrong)
    {
        string[] checker = [.. expected.Order(StringComparer.Ordinal)];
        string[] compiler = [.. diagnostics.Where(d => d.Location.GetLineSpan().Path == path && d.Id != "ONR3306").Select(Shown.Of).Order(StringComparer.Ordinal)];
        if (!checker.SequenceEqual(compiler)) wrong.Add(title + "\n  the checker alone:\n    " + string.Join("\n    ", checker.Except(compiler)) + "\n  the compiler alone:\n    " + string.Join("\n    ", compiler.Except(checker)));
    }
}
