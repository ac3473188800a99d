using System.Text.Json;
using OnRecord.Checking.Tests;

namespace OnRecord.Package.Tests;

/// <summary>
/// The stories of the checker's cases, each defect and each near miss in a folder of its own, built through the packed package: the
/// build finds in each what the checker finds, at the same place, and nothing else.
/// </summary>
[Collection(nameof(PackedPackage))]
public sealed class StoryTests(PackedPackage package)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_build_finds_what_the_checker_finds(bool style)
    {
        DataCase[] cases = [.. DataCase.All.Where(data => data.Schema == "news" && IsOfABuild(data) && IsStyle(data) == style)];
        Consumer consumer = Consumer.Create(package, style ? "stories-style" : "stories", "net10.0");
        consumer.Write("Program.cs", "return;\n");
        for (int i = 0; i < cases.Length; i++)
        {
            consumer.Write(PathOf(i, cases[i].Path), cases[i].Text);
            foreach ((string path, string text) in cases[i].Others) consumer.Write(PathOf(i, path), text);
        }

        string log = consumer.PathOf("findings.sarif");
        DotnetResult build = await consumer.BuildAsync($" -p:OnRecordStyle={style} -p:TreatWarningsAsErrors=false \"-p:ErrorLog={log}%2Cversion=2.1\"");
        Assert.True(File.Exists(log), build.Output);
        ILookup<string, string> found = Findings(log);
        List<string> wrong = [];
        for (int i = 0; i < cases.Length; i++)
        {
            string[] expected = [.. cases[i].Finds.Select(PlaceAndId).Order(StringComparer.Ordinal)];
            string[] actual = [.. found[PathOf(i, cases[i].Path)].Order(StringComparer.Ordinal)];
            if (!expected.SequenceEqual(actual)) wrong.Add($"{cases[i]} ({PathOf(i, cases[i].Path)}): expected {string.Join(", ", expected)}; found {string.Join(", ", actual)}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Console.WriteLine($"{cases.Count(static data => data.Finds.Length > 0)} defects found by the build, {cases.Count(static data => data.Finds.Length == 0)} near misses passed{(style ? ", asked for style" : "")}.");
    }

    [Fact]
    public void There_are_enough_of_them()
    {
        DataCase[] stories = [.. DataCase.All.Where(static data => data.Schema == "news")];
        Assert.InRange(stories.Count(static data => data.Finds.Length > 0), 250, int.MaxValue);
        Assert.InRange(stories.Count(static data => data.Finds.Length == 0), 80, int.MaxValue);
    }

    /// <summary>A build takes its options for a whole project, and hashes documents itself.</summary>
    private static bool IsOfABuild(DataCase data) => data.Options["min-grade"] is null && data.Options["type"] is null && !data.Text.Contains("sha256: e3b0", StringComparison.Ordinal);

    private static bool IsStyle(DataCase data) => data.Options["style"] is not null;

    private static string PathOf(int index, string path) => $"story{index:000}/{path}";

    /// <summary>Of 'line:column id rule severity', what a build log has.</summary>
    private static string PlaceAndId(string finds) => string.Join(' ', finds.Split(' ').Take(2));

    /// <summary>By the path from the project's folder, 'line:column id'.</summary>
    private static ILookup<string, string> Findings(string log)
    {
        using JsonDocument sarif = JsonDocument.Parse(File.ReadAllText(log));
        return sarif.RootElement.GetProperty("runs").EnumerateArray()
            .SelectMany(static run => run.GetProperty("results").EnumerateArray())
            .Where(static result => result.GetProperty("ruleId").GetString()!.StartsWith("ONR", StringComparison.Ordinal))
            .Select(static result => (Id: result.GetProperty("ruleId").GetString()!, Place: result.GetProperty("locations")[0].GetProperty("physicalLocation")))
            .ToLookup(
                static result => PathInProject(result.Place.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
                static result => $"{result.Place.GetProperty("region").GetProperty("startLine")}:{result.Place.GetProperty("region").GetProperty("startColumn")} {result.Id}");
    }

    private static string PathInProject(string uri)
    {
        string path = Uri.UnescapeDataString(uri);
        int story = path.LastIndexOf("/story", StringComparison.Ordinal);
        return story < 0 ? path : path[(story + 1)..];
    }
}
