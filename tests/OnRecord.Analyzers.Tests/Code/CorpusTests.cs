using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using OnRecord.Analyzers.Tests.Code.Infrastructure;
using Xunit.Abstractions;

namespace OnRecord.Analyzers.Tests.Code;

/// <summary>
/// What the analyzer finds in code as people write it, and what it says of code that is right. Counts both, because
/// either number is easily had at the cost of the other.
/// </summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Finds_what_is_wrong_and_nothing_else()
    {
        CorpusCase[] bad = [.. CorpusCase.Read("bad")];
        CorpusCase[] good = [.. CorpusCase.Read("good")];
        ConcurrentBag<string> missed = [];
        ConcurrentBag<string> broken = [];
        ConcurrentBag<string> falseAlarms = [];
        await Parallel.ForEachAsync(bad.Concat(good), async (example, _) =>
        {
            Compilation compilation = example.Compile();
            foreach (Diagnostic error in compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error)) broken.Add($"{example.Name} {error}");
            (int Line, string Id)[] found = await Reported(compilation);
            foreach ((int line, string id) in Without(example.Expected, found)) missed.Add($"{example.Name}({line}): {id}");
            foreach ((int line, string id) in Without(found, example.Expected)) falseAlarms.Add($"{example.Name}({line}): {id}");
        });

        int expected = bad.Sum(static c => c.Expected.Count);
        string summary = $"recall {expected - missed.Count}/{expected}, false alarms {falseAlarms.Count}";
        Console.WriteLine($"{summary} ({bad.Length} bad, {good.Length} good)");
        Assert.True(broken.IsEmpty, string.Join('\n', broken.Order()));
        string details = string.Join('\n', [summary, "missed:", .. missed.Order(), "false alarms:", .. falseAlarms.Order()]);
        output.WriteLine(details);
        Assert.True(falseAlarms.IsEmpty, details);
        Assert.True(missed.IsEmpty, details);
        Assert.All(bad, static c => Assert.NotEmpty(c.Expected));
        Assert.All(good, static c => Assert.Empty(c.Expected));
    }

    private static async Task<(int Line, string Id)[]> Reported(Compilation compilation) =>
    [
        .. (await Compilations.Analyze(compilation))
            .Where(static d => d.Location.SourceTree?.FilePath != "Models.cs")
            .Select(static d => (d.Location.GetMappedLineSpan().StartLinePosition.Line + 1, d.Id)),
    ];

    private static IEnumerable<(int Line, string Id)> Without(IEnumerable<(int Line, string Id)> all, IEnumerable<(int Line, string Id)> others)
    {
        List<(int Line, string Id)> rest = [.. others];
        return all.Where(one => !rest.Remove(one)).ToArray();
    }
}
