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
    public Task Finds_what_is_wrong_and_nothing_else() => Run("bad", "good", real: false);

    /// <summary>The cases with records of the news schema, against the library itself instead of its likeness in the prelude.</summary>
    [Fact]
    public Task Finds_the_same_in_the_library_itself() => Run("bad", "good", real: true);

    private async Task Run(string wrong, string right, bool real)
    {
        CorpusCase[] bad = [.. CorpusCase.Read(wrong).Where(c => c.IsFor(real))];
        CorpusCase[] good = [.. CorpusCase.Read(right).Where(c => c.IsFor(real))];
        ConcurrentBag<string> missed = [];
        ConcurrentBag<string> broken = [];
        ConcurrentBag<string> falseAlarms = [];
        await Parallel.ForEachAsync(bad.Concat(good), async (example, _) =>
        {
            Compilation compilation = example.Compile(real);
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
        Assert.True(missed.Count * 50 <= expected, details);
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
