using OnRecord.Checking.Findings;

namespace OnRecord.Checking.Tests;

public sealed class DataCaseTests
{
    public static TheoryData<string> Titles => [.. DataCase.All.Select(static c => c.ToString())];

    [Theory]
    [MemberData(nameof(Titles))]
    public void Finds_what_it_says(string title)
    {
        DataCase data = DataCase.All.Single(c => c.ToString() == title);
        string[] actual = data.Actual();
        Assert.True(data.Finds.SequenceEqual(actual), "Expected:\n  " + string.Join("\n  ", data.Finds) + "\nFound:\n  " + string.Join("\n  ", actual) + "\n" + string.Join("\n", data.Findings()) + "\n\n" + Numbered(data.Text));
        if (data.Says is not null) Assert.Contains(data.Findings(), finding => finding.Message.Contains(data.Says, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_finding_has_a_case() => // The schema is chosen, and coverage asked for, by the hosts: their tests have those.
        Assert.Empty(DataFindings.All.Select(static d => d.Id).Except(DataCase.All.SelectMany(static c => c.Finds).Select(static f => f.Split(' ')[1])).Except(["ONR3017", "ONR3308"]));

    private static string Numbered(string text) => string.Join("\n", text.Split('\n').Select(static (line, i) => $"{i + 1,4} {line}"));
}
