using System.Text.Json;

namespace OnRecord.Tool.Tests.Checks;

/// <summary>Fingerprints stay put when lines move, and tell findings apart; a baseline lives on them.</summary>
public sealed class FingerprintTests
{
    [Fact]
    public void Stay_when_lines_move()
    {
        using Desk desk = Broken();
        string[] before = Fingerprints(desk);
        desk.Add("briefing.records.yaml", "# A comment\n\n" + desk.Read("briefing.records.yaml"));
        Assert.Equal(before, Fingerprints(desk));
        Assert.Equal(before.Length, before.Distinct().Count());
        Assert.True(before.Length >= 3);
    }

    [Fact]
    public void Change_with_what_stands_there()
    {
        using Desk desk = Broken();
        string[] before = Fingerprints(desk);
        desk.Change("briefing.records.yaml", "directnes:", "dirextness:");
        Assert.NotEqual(before, Fingerprints(desk));
    }

    [Fact]
    public void Of_a_confidential_line_take_nothing_from_it()
    {
        string[] prints = [.. new[] { "Zebedee", "Quentin" }.Select(static name =>
        {
            using Desk desk = new Desk().Add("x.records.yaml", $"schema: onrecord:news\nspeakers:\n  - id: src\n    kind: anonymous\n    description: An official of the ministry\n    anonymity: {{ reason: Fears reprisal, basis: Was there }}\n    name: {name}\n");
            return Assert.Single(Fingerprints(desk));
        })];
        Assert.Equal(prints[0], prints[1]);
    }

    [Fact]
    public void A_baseline_leaves_out_what_is_known_and_nothing_else()
    {
        using Desk desk = Broken();
        ToolResult written = desk.Run("check", "--baseline", "known.json", "--write-baseline");
        Assert.Equal(0, written.ExitCode);
        ToolResult again = desk.Run("check", "--baseline", "known.json");
        Assert.Equal(0, again.ExitCode);
        Assert.Contains("known findings left out", again.Output, StringComparison.Ordinal);

        desk.Add("briefing.records.yaml", "\n" + desk.Read("briefing.records.yaml")).Change("briefing.records.yaml", "cue: said", "cu: said");
        ToolResult changed = desk.Run("check", "--baseline", "known.json");
        Assert.Equal(1, changed.ExitCode);
        Assert.Contains("1 error, 0 warnings", changed.Output, StringComparison.Ordinal);
        Assert.Contains("'cu' is no field", changed.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"version\":2,\"files\":{}}")]
    [InlineData("{\"version\":1,\"files\":{\"a\":[{\"id\":1}]}}")]
    public void What_is_no_baseline_ends_with_2(string? text)
    {
        using Desk desk = Broken();
        if (text is not null) desk.Add("known.json", text);
        ToolResult result = desk.Run("check", "--baseline", "known.json");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("baseline", result.Error, StringComparison.Ordinal);
    }

    // Two of the findings look the same but for their place.
    private static Desk Broken() => Desk.WithBriefing()
        .Change("briefing.records.yaml", "directness:", "directnes:")
        .Change("briefing.records.yaml", "    role: Mayor of Port Ellen\n", "  - id: b\n    kind: person\n    name: B\n")
        .Change("briefing.records.yaml", "by: [mayor]", "by: [mayr]");

    private static string[] Fingerprints(Desk desk) =>
        [.. JsonDocument.Parse(desk.Run("check", "--format", "json").Output).RootElement.GetProperty("findings").EnumerateArray().Select(static finding => finding.GetProperty("fingerprint").GetString()!)];
}
