namespace OnRecord.Tool.Tests.Checks;

/// <summary><c>--fix</c>: a line of a data file before and after; what needs a decision stays as it is.</summary>
public sealed class FixTests
{
    public static TheoryData<string, string> Mended() => new()
    {
        { "    name: Ada Example", "    name: 1984 -> name: \"1984\"" },
        { "    name: Ada Example", "    name: yes -> name: yes" },
        { "    name: Ada Example", "    name: true -> name: \"true\"" },
        { "    directness: direct", "    directnes: direct -> directness: direct" },
        { "    directness: direct", "    \"directnes\": direct -> \"directness\": direct" },
        { "statements:", "statments: -> statements:" },
        { "      - The last span is in place, and it holds", "      - Nobody waits. -> - Nobody waits." },
        { "      - The last span is in place, and it holds", "      - she said. \"Nobody waits.\" -> - she said. “Nobody waits.”" },
        { "      - The last span is in place, and it holds", "      - 'said. \"Nobody waits.\"' -> - \"said. “Nobody waits.”\"" },
        { "      - The last span is in place, and it holds", "      - \"holds,\\\" she said\" -> - \"holds,” she said\"" },
        { "    stance: asserts", "    stance: asserrts -> stance: asserrts" },
        { "      in: article", "      in: artcle -> in: artcle" },
    };

    [Theory]
    [MemberData(nameof(Mended))]
    public void Mends(string line, string change)
    {
        (string before, string after) = change.Split(" -> ") is [var b, var a] ? (b, a) : throw new InvalidOperationException(change);
        string indent = before[..(before.Length - before.TrimStart().Length)];
        using Desk desk = Desk.WithBriefing().Change("briefing.records.yaml", line + "\n", before + "\n");
        string broken = desk.Read("briefing.records.yaml");
        desk.Run("check", "--fix");
        Assert.Equal(broken.Replace(before + "\n", indent + after + "\n", StringComparison.Ordinal), desk.Read("briefing.records.yaml"));
        Assert.Equal(["briefing.article.txt", "briefing.records.yaml"], Directory.EnumerateFiles(desk.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    /// <summary>A quote over several lines, whose layout is its author's; '/' stands for the end of a line and its indent.</summary>
    [Theory]
    [InlineData(">-/  she said./  \"Nobody waits.\"", ">-/  she said./  “Nobody waits.”")]
    [InlineData("|/she said./  \"Nobody    waits.\"", "|/she said./  “Nobody    waits.”")]
    [InlineData("'she said./  \"Nobody waits.\"'", "'she said./  “Nobody waits.”'")]
    [InlineData("\"she said./  \\\"Nobody waits.\\\"\"", "\"she said./  “Nobody waits.”\"")]
    [InlineData("\"she said./  \\\"Nobod\\x79 waits.\\\"\"", "\"she said./  \\\"Nobod\\x79 waits.\\\"\"")]
    [InlineData("she said./  \"Nobody waits.\"", "she said./  “Nobody waits.”")]
    [InlineData("she said./  Nobody waits.", "she said./  Nobody waits.")]
    public void Mends_typography_word_by_word(string before, string after)
    {
        const string Quote = "      - The last span is in place, and it holds\n";
        using Desk desk = Desk.WithBriefing().Change("briefing.records.yaml", Quote, Line(before));
        string broken = desk.Read("briefing.records.yaml");
        desk.Run("check", "--fix");
        Assert.Equal(broken.Replace(Line(before), Line(after), StringComparison.Ordinal), desk.Read("briefing.records.yaml"));

        static string Line(string value) => "      - " + value.Replace("/", "\n        ", StringComparison.Ordinal) + "\n";
    }

    [Fact]
    public void Mends_one_mistake_behind_another()
    {
        using Desk desk = Desk.WithBriefing()
            .Change("briefing.records.yaml", "statements:", "statments:")
            .Change("briefing.records.yaml", "directness", "directnes")
            .Change("briefing.records.yaml", "Ada Example", "7");
        ToolResult result = desk.Run("check", "--fix");
        Assert.True(result.ExitCode == 0, result.Output);
        Assert.Contains("; 3 changes", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_keeps_its_marks()
    {
        using Desk desk = new Desk().Add("x.records.json", "{ \"schema\": \"onrecord:news\",\n  \"speakers\": [{ \"id\": \"a\", \"kind\": \"person\", \"nmae\": 12, \"role\": \"R\" }] }\n");
        Assert.Equal(0, desk.Run("check", "--fix").ExitCode);
        Assert.Contains("\"name\": \"12\"", desk.Read("x.records.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_shows_the_lines_and_changes_nothing()
    {
        using Desk desk = Desk.WithBriefing().Change("briefing.records.yaml", "directness", "directnes");
        string before = desk.Read("briefing.records.yaml");
        ToolResult result = desk.Run("check", "--fix", "--dry-run");
        Assert.StartsWith("--- a/briefing.records.yaml\n+++ b/briefing.records.yaml\n@@ -18 +18 @@\n-    directnes: direct\n+    directness: direct\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(before, desk.Read("briefing.records.yaml"));
    }

    [Fact]
    public void Byte_order_mark_line_ends_and_rights_stay()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "schema: onrecord:news\r\nspeakers:\r\n  - id: a\r\n    kind: person\r\n    nmae: A\r\n    role: R\r\n"u8];
        using Desk desk = new Desk().Add("x.records.yaml", bytes);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(desk.PathOf("x.records.yaml"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        Assert.Equal(0, desk.Run("check", "--fix").ExitCode);
        byte[] mended = File.ReadAllBytes(desk.PathOf("x.records.yaml"));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "schema: onrecord:news\r\nspeakers:\r\n  - id: a\r\n    kind: person\r\n    name: A\r\n    role: R\r\n"u8], mended);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(desk.PathOf("x.records.yaml")));
    }
}
