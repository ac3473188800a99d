using OnRecord.Conformance.Tests.Cases;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace OnRecord.Conformance.Tests;

/// <summary>The cases of tests/conformance: one verdict, whoever is asked.</summary>
public sealed class ConformanceTests(CountOutput output) : IClassFixture<CountOutput>
{
    public static TheoryData<string> Names => new(CaseFile.All.Select(static test => test.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Engines_agree(string name)
    {
        IReadOnlyList<string> problems = ConformanceRun.Problems[name];
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    [Fact]
    public void Counts()
    {
        int disagreements = ConformanceRun.Problems.Values.Count(static problems => problems.Count > 0);
        output.Show($"{CaseFile.All.Count} cases, {ConformanceRun.Engines.Count} engines, {disagreements} disagreements");
        Assert.Equal(0, disagreements);
        Assert.Equal(CaseFile.All.Count, ConformanceRun.Problems.Count);
    }
}

/// <summary>Shows a line in the output of <c>dotnet test</c>, also where all is well.</summary>
public sealed class CountOutput(IMessageSink sink)
{
    internal void Show(string line) => sink.OnMessage(new DiagnosticMessage(line));
}
