namespace OnRecord.Tool.Tests.Commands;

/// <summary>What <c>onrecord check</c> prints, and how it ends.</summary>
public sealed class CheckCommandTests
{
    [Fact]
    public void Ends_with_0_when_nothing_is_wrong()
    {
        using Desk desk = Desk.WithBriefing();
        ToolResult result = desk.Run("check");
        Assert.Equal("0 errors, 0 warnings, 0 notes in 3 records of 1 file\n", result.Output);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    [Fact]
    public void Shows_the_line_the_place_and_the_mend()
    {
        using Desk desk = Desk.WithBriefing().Change("briefing.records.yaml", "directness", "directnes");
        ToolResult result = desk.Run("check", "briefing.records.yaml");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            """
            error[ONR3005]: 'directnes' is no field of a Statement. Did you mean 'directness'?
              --> briefing.records.yaml:18:5
            18 |     directnes: direct
               |     ^^^^^^^^^
               = mend: write directness

            1 error, 0 warnings, 0 notes in 3 records of 1 file

            """,
            result.Output);
    }

    [Fact]
    public void Says_what_stands_there_instead_of_a_quote()
    {
        using Desk desk = Desk.WithBriefing().Change("briefing.records.yaml", "- The last span", "- The first span");
        ToolResult result = desk.Run("check");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error[ONR3301]: Q02: The quote is not in 'briefing.article.txt'. The nearest passage reads", result.Output, StringComparison.Ordinal);
        Assert.Contains("--> briefing.records.yaml:21:9\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("*.nothing")]
    [InlineData("--format", "excel")]
    [InlineData("--write-baseline")]
    [InlineData("--dry-run")]
    [InlineData("--nonsense")]
    [InlineData("-", "--fix")]
    [InlineData("-", "briefing.records.yaml")]
    public void Ends_with_2_when_it_can_not_run(params string[] args)
    {
        using Desk desk = Desk.WithBriefing();
        ToolResult result = desk.Run(["check", .. args]);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("onrecord: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Checks_the_rest_where_one_path_is_not_there()
    {
        using Desk desk = Desk.WithBriefing().Change("briefing.records.yaml", "directness", "directnes");
        ToolResult result = desk.Run("check", "nowhere", ".");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("ONR3005", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", "b", "2")]
    [InlineData("a/briefing.records.yaml", "./a", "1")]
    [InlineData("**/*.records.yaml", "b/*.yaml", "2")]
    [InlineData("?/brief*.yaml", "?/brief*.yaml", "2")]
    [InlineData(".", "a", "2")]
    public void Takes_files_folders_and_globs_and_each_file_once(string first, string second, string files)
    {
        using Desk desk = new();
        foreach (string folder in new[] { "a", "b", "bin", "obj", ".git", "node_modules/x" })
        {
            desk.Add(folder + "/briefing.records.yaml", Briefing.Records).Add(folder + "/briefing.article.txt", Briefing.Article);
        }

        ToolResult result = desk.Run("check", first, second);
        Assert.Equal(0, result.ExitCode);
        Assert.EndsWith($" records of {files} file{(files == "1" ? "" : "s")}\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_fail_a_run_on_request_alone()
    {
        using Desk desk = Desk.WithBriefing().Change("briefing.records.yaml", "    role: Mayor of Port Ellen\n", "");
        Assert.Equal(0, desk.Run("check").ExitCode);
        Assert.Equal(1, desk.Run("check", "--warnings-as-errors").ExitCode);
    }

    [Fact]
    public void Weak_attribution_fails_a_run_on_request_alone()
    {
        using Desk desk = Desk.WithBriefing().Change("briefing.records.yaml", "schema: onrecord:news\n", "schema: onrecord:news\norigin: third-party\n").Change("briefing.records.yaml", "kind: person", "kind: unidentified");
        Assert.Equal(0, desk.Run("check").ExitCode);
        Assert.Equal(0, desk.Run("check", "--min-grade", "weak").ExitCode);
        ToolResult full = desk.Run("check", "--min-grade", "full");
        Assert.Equal(1, full.ExitCode);
        Assert.Contains("error[ONR3109]", full.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Style_is_asked_on_request_alone()
    {
        using Desk desk = Desk.WithBriefing().Change("briefing.records.yaml", "cue: said", "cue: admitted");
        Assert.Contains("0 notes", desk.Run("check").Output, StringComparison.Ordinal);
        Assert.Contains("note[ONR3403]: A12", desk.Run("check", "--style").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_a_mistake_in_a_schema_at_its_place()
    {
        using Desk desk = new Desk()
            .Add("tips.onrecord.yaml", "onrecord: 1\nrecords:\n  Tip:\n    fields: { text: strin }\ndossier: { name: TipBox, lists: { tips: Tip } }\n")
            .Add("my.records.yaml", "tips:\n  - text: x\n");
        foreach (string[] paths in new string[][] { ["."], ["my.records.yaml"], ["tips.onrecord.yaml"] })
        {
            ToolResult result = desk.Run(["check", .. paths]);
            Assert.Equal(1, result.ExitCode);
            Assert.Contains("--> tips.onrecord.yaml:4:", result.Output, StringComparison.Ordinal);
            Assert.Contains("1 error,", result.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Finds_schemas_by_path_by_id_and_alone()
    {
        const string Tips = "onrecord: 1\nid: https://example.org/tips\nrecords:\n  Tip:\n    fields: { text: string }\ndossier: { name: TipBox, lists: { tips: Tip } }\n";
        using Desk desk = new Desk()
            .Add("schemas/tips.onrecord.yaml", Tips)
            .Add("a.records.yaml", "schema: ./schemas/tips.onrecord.yaml\ntips: [{ text: x }]\n")
            .Add("b.records.yaml", "schema: https://example.org/tips\ntips: [{ text: x }]\n")
            .Add("c.records.yaml", "tips: [{ text: x }]\n")
            .Add("d.records.yaml", "schema: onrecord:news\nspeakers: []\n");
        Assert.Equal((0, ""), (desk.Run("check").ExitCode, desk.Run("check").Error));
        ToolResult unknown = desk.Add("e.records.yaml", "schema: ./tips.onrecord.yaml\n").Run("check", "e.records.yaml");
        Assert.Equal(1, unknown.ExitCode);
        Assert.Contains("ONR3017", unknown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sees_what_a_later_dossier_answers()
    {
        string accusation = Briefing.Records + "allegations:\n  - id: a1\n    text: The mayor knew.\n    gravity: misconduct\n    against: [mayor]\n    status: unproven\n    attribution: { by: [mayor], in: article, cue: said }\n";
        using Desk desk = Desk.WithBriefing().Add("briefing.records.yaml", accusation);
        Assert.Equal(1, desk.Run("check", "briefing.records.yaml").ExitCode);
        desk.Add("later.records.yaml", "schema: onrecord:news\ninclude: [briefing.records.yaml]\nresponses:\n  - id: r1\n    to: a1\n    kind: declined\n    reason: On advice of counsel\n    attribution: { by: [mayor], in: article }\n");
        ToolResult answered = desk.Run("check", "briefing.records.yaml");
        Assert.True(answered.ExitCode == 0, answered.Output);
    }

    [Fact]
    public void Stats_tell_what_was_checked()
    {
        using Desk desk = Desk.WithBriefing();
        string[] rows = [.. desk.Run("check", "--stats").Output.Split('\n').Select(static line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
        Assert.Contains("Records 3", rows);
        Assert.Contains("full 1", rows);
        Assert.Contains("verbatim 1", rows);
    }
}
