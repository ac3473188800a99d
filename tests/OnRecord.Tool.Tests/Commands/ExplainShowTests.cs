using System.Diagnostics;
using OnRecord.Tool.Explaining;

namespace OnRecord.Tool.Tests.Commands;

/// <summary><c>explain</c> knows every finding and every rule; <c>show</c> tells what the sample tells.</summary>
public sealed class ExplainShowTests
{
    [Theory]
    [InlineData("ONR3301", "# ONR3301: Quote not in its document")]
    [InlineData("onr3301", "# ONR3301: Quote not in its document")]
    [InlineData("A05", "# A05: A relay has no circle and ends in a document")]
    [InlineData("L02-not-reported", "# L02: The accused are heard")]
    public void Explains(string id, string title)
    {
        using Desk desk = new();
        ToolResult result = desk.Run("explain", id);
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith(title + "\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explains_every_rule_of_the_news_schema_and_every_page()
    {
        using Desk desk = new();
        IEnumerable<string> ids = SchemaRules.All(new Files.ToolFolder(desk.Folder)).Select(static rule => rule.Rule.Id).Concat(RulePages.Ids);
        Assert.All(ids, id => Assert.Equal(0, desk.Run("explain", id).ExitCode));
        string[] pages = [.. Directory.EnumerateFiles(Repository.PathOf("docs", "rules"), "*.md").Select(Path.GetFileNameWithoutExtension).Where(static name => name != "README").Order(StringComparer.Ordinal)!];
        Assert.Equal(pages, RulePages.Ids);
    }

    [Fact]
    public void Explains_a_rule_of_ones_own_schema()
    {
        using Desk desk = new Desk().Add("tips.onrecord.yaml", "onrecord: 1\nrecords:\n  Tip:\n    fields: { text: string, by?: string }\n    rules:\n      - { id: T1, then: { required: [by] }, class: duty, message: Say who called., source: House rules }\ndossier: { name: TipBox, lists: { tips: Tip } }\n");
        string text = desk.Run("explain", "T1").Output;
        Assert.Contains("Say who called.", text, StringComparison.Ordinal);
        Assert.Contains("A duty: error", text, StringComparison.Ordinal);
        Assert.Contains("Source: House rules.", text, StringComparison.Ordinal);
        Assert.Contains("T1", desk.Run("explain").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Suggests_an_id()
    {
        using Desk desk = new();
        ToolResult result = desk.Run("explain", "ONR33O1");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("Did you mean 'ONR3301'?", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_who_said_what_by_what_chain_as_the_sample_does()
    {
        ProcessStartInfo start = new("dotnet") { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };
        foreach (string arg in new[] { "run", "--no-build", "-c", Repository.Configuration, "--project", "samples/Newsroom", "--", Repository.PathOf("seeds") }) start.ArgumentList.Add(arg);
        using Process process = Process.Start(start)!;
        string sample = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        string[] statements = [.. sample.Split('\n').Where(static line => line.Length > 5 && line[0] is 's' or 'n' && char.IsDigit(line[1])).Select(WithoutTags)];
        Assert.True(statements.Length > 20, sample);

        using Desk desk = new Desk().Add("x.records.yaml", Repository.Read("seeds", "briefing.records.yaml")).Add("briefing.article.txt", Repository.Read("seeds", "briefing.article.txt"));
        string[] shown = [.. desk.Run("show", "x.records.yaml").Output.Split('\n')];
        Assert.Equal(statements, shown.Where(static line => line.Length > 5 && line[0] is 's' or 'n' && char.IsDigit(line[1])).Select(WithoutTags));
        Assert.Equal(sample.Split('\n').Single(static line => line.StartsWith("Claims by grade", StringComparison.Ordinal)), Assert.Single(shown, static line => line.StartsWith("Claims by grade", StringComparison.Ordinal)));
        Assert.Equal(sample.Split('\n').Single(static line => line.StartsWith("Quotes and", StringComparison.Ordinal)), Assert.Single(shown, static line => line.StartsWith("Quotes and", StringComparison.Ordinal)));
    }

    [Fact]
    public void Shows_a_dossier_of_ones_own_schema()
    {
        using Desk desk = new();
        desk.Run("init", ".");
        string text = desk.Run("show", "tips.records.yaml").Output;
        Assert.Contains("t1   A caller who works at the yard (full)\n     The ferry's new route has been signed already.\n     received: 2026-03-18\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.records.yaml", 2)]
    [InlineData("briefing.article.txt", 1)]
    public void Ends_with_1_or_2_where_nothing_can_be_shown(string path, int exit)
    {
        using Desk desk = Desk.WithBriefing();
        Assert.Equal(exit, desk.Run("show", path).ExitCode);
    }

    // What stands in brackets differs: the sample tells less, and ends with the grade all the same. Nor does it say for whom
    // somebody speaks.
    private static string WithoutTags(string line)
    {
        line = line.Replace(", on behalf of United States government", "", StringComparison.Ordinal);
        int tags = line.LastIndexOf('(');
        return line[..tags] + line.Split(", ")[^1].TrimEnd(')', '\r');
    }
}
