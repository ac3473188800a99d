using System.Text.Json;
using OnRecord.Checking.Tests;

namespace OnRecord.Tool.Tests.Checks;

/// <summary>The defects and near misses of the checker's cases, each in a folder of its own: the tool finds what the checker finds, as the build does.</summary>
public sealed class StoryTests
{
    [Theory]
    [InlineData(250, 70)] // of some 80: the others are asked with options
    [InlineData(1, 0, "--style")]
    [InlineData(1, 0, "--min-grade", "full")]
    public void The_tool_finds_what_the_checker_finds(int leastDefects, int leastNearMisses, params string[] options)
    {
        DataCase[] cases = [.. DataCase.All.Where(data => data.Schema == "news" && IsOfTheDisk(data) && OptionsOf(data).SequenceEqual(options))];
        using Desk desk = new();
        for (int i = 0; i < cases.Length; i++)
        {
            desk.Add(PathOf(i, cases[i].Path), cases[i].Text);
            foreach ((string path, string text) in cases[i].Others) desk.Add(PathOf(i, path), text);
        }

        ILookup<string, string> found = Findings(desk.Run(["check", "--format", "json", .. options]));
        List<string> wrong = [];
        for (int i = 0; i < cases.Length; i++)
        {
            string[] expected = [.. cases[i].Actual().Select(PlaceAndIds)], actual = [.. found[PathOf(i, cases[i].Path)]];
            if (!expected.SequenceEqual(actual)) wrong.Add($"{cases[i]} ({PathOf(i, cases[i].Path)}): expected {string.Join(", ", expected)}; found {string.Join(", ", actual)}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.InRange(cases.Count(static data => data.Finds.Length > 0), leastDefects, int.MaxValue);
        Assert.InRange(cases.Count(static data => data.Finds.Length == 0), leastNearMisses, int.MaxValue);
    }

    /// <summary>The tool hashes documents itself; and what type the lines of a file have, it is told once for all files.</summary>
    private static bool IsOfTheDisk(DataCase data) => data.Options["type"] is null && !data.Text.Contains("sha256: e3b0", StringComparison.Ordinal);

    private static string[] OptionsOf(DataCase data) =>
        data.Options["style"] is not null ? ["--style"] : data.Options["min-grade"] is not null ? ["--min-grade", "full"] : [];

    private static string PathOf(int index, string path) => $"story{index:000}/{path}";

    private static ILookup<string, string> Findings(ToolResult result) =>
        JsonDocument.Parse(result.Output).RootElement.GetProperty("findings").EnumerateArray().ToLookup(
            static finding => finding.GetProperty("file").GetString()!,
            static finding => $"{finding.GetProperty("line")}:{finding.GetProperty("column")} {finding.GetProperty("id")}" + (finding.TryGetProperty("rule", out JsonElement rule) ? " " + rule : ""));

    /// <summary>Of 'line:column id rule severity', without the severity.</summary>
    private static string PlaceAndIds(string finds) => string.Join(' ', finds.Split(' ').Where(static word => word is not ("info" or "warning" or "error")));
}
