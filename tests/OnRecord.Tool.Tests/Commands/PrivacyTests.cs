namespace OnRecord.Tool.Tests.Commands;

/// <summary>No report prints a value of an anonymous speaker's record or of a sensitive field, not even by showing a line.</summary>
public sealed class PrivacyTests
{
    private const string Secret = "Zebedee";

    // A mistake in or beside a record with a secret; written over lines, and on one line with its neighbours.
    public static TheoryData<string> Dossiers() =>
    [
        "schema: onrecord:news\nspeakers:\n  - id: src\n    kind: anonymous\n    name: Zebedee\n    description: An official\n    anonymity: { reason: Zebedee fears reprisal }\n",
        "schema: onrecord:news\nspeakers:\n  - { id: src, kind: anonymous, nmae: Zebedee, description: x }\n",
        "schema: onrecord:news\nspeakers: [{ id: a, kind: person, nmae: B }, { id: src, kind: anonymous, name: Zebedee }]\n",
        "schema: onrecord:news\nspeakers: [{ id: src, kind: anonymous, description: Zebedee, cuont: 4 }, { id: src, kind: person, name: 5 }]\n",
        "schema: onrecord:news\nallegations:\n  - { id: a1, gravitiy: crime, approvedBy: Zebedee }\n",
        "schema: onrecord:news\nspeakers:\n  - id: src\n    kind: anonymous\n    description: \"Zebedee\n",
    ];

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void Holds_in_every_format(string dossier)
    {
        using Desk desk = new Desk().Add("x.records.yaml", dossier);
        foreach (string[] args in new string[][] { [], ["--format", "json"], ["--format", "sarif"], ["--format", "github"], ["--format", "junit"], ["--fix", "--dry-run"], ["--stats"] })
        {
            ToolResult result = desk.Run(["check", .. args]);
            Assert.Equal(1, result.ExitCode);
            Assert.DoesNotContain(Secret, result.Output + result.Error, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Secret, desk.Run("show", "x.records.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_not_named_is_shown_by_id()
    {
        using Desk desk = Desk.WithBriefing()
            .Change("briefing.records.yaml", "kind: person\n    name: Ada Example\n    role: Mayor of Port Ellen", "kind: anonymous\n    description: Zebedee of the council\n    anonymity: { reason: Fears for the job, basis: Sat in the room }");
        ToolResult result = desk.Run("show", "briefing.records.yaml");
        Assert.Contains("s01  'mayor', who is not named (direct, asserts, full)", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_that_is_open_is_not_printed()
    {
        using Desk desk = Desk.WithBriefing();
        ToolResult result = desk.Run("coverage", "briefing.article.txt");
        Assert.Contains("ONR3308", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody waits", result.Output, StringComparison.Ordinal);
    }
}
