using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace OnRecord.Generators.Tests.Pipeline;

/// <summary>What came of a run, and what ran.</summary>
internal sealed record GeneratorRun(GeneratorDriver Driver, Compilation Compilation, ImmutableArray<Diagnostic> Diagnostics)
{
    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>By hint name.</summary>
    public Dictionary<string, string> Sources => Result.GeneratedSources.ToDictionary(static s => s.HintName, static s => s.SourceText.ToString());

    /// <summary>Id and place, lines and columns from 1: <c>ONR0004 b.onrecord.yaml(2,1)</c>.</summary>
    public string[] Findings => [.. Diagnostics.Select(Show).Order(StringComparer.Ordinal)];

    /// <summary>The stages, and how their values came about: <c>FileModels Unchanged</c>.</summary>
    public string[] Reasons => [.. Steps.Select(static step => step.Stage + " " + step.Reason).Distinct().Order(StringComparer.Ordinal)];

    private IEnumerable<(string Stage, IncrementalStepRunReason Reason)> Steps =>
        from name in typeof(TrackingNames).GetFields().Select(static constant => constant.Name)
        from step in Result.TrackedSteps.TryGetValue(name, out ImmutableArray<IncrementalGeneratorRunStep> steps) ? steps : []
        from output in step.Outputs
        select (name, output.Reason);

    /// <summary>How many values of a stage came about in this way.</summary>
    public int Count(string stage, IncrementalStepRunReason reason) => Steps.Count(step => step.Stage == stage && step.Reason == reason);

    /// <summary>How many outputs, of sources and of findings, were written again.</summary>
    public int OutputsWritten => Result.TrackedOutputSteps
        .SelectMany(static pair => pair.Value)
        .SelectMany(static step => step.Outputs)
        .Count(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>The hint names of sources that are not the very objects of an earlier run.</summary>
    public string[] EmittedSince(GeneratorRun earlier)
    {
        Dictionary<string, Microsoft.CodeAnalysis.Text.SourceText> before = earlier.Result.GeneratedSources.ToDictionary(static s => s.HintName, static s => s.SourceText);
        return [.. Result.GeneratedSources
            .Where(source => !before.TryGetValue(source.HintName, out var text) || !ReferenceEquals(text, source.SourceText))
            .Select(static source => source.HintName)
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Fails where the generator threw: the compiler would warn CS8785 and go on without any generated code.</summary>
    public GeneratorRun NotThrown()
    {
        Assert.Null(Result.Exception);
        Assert.DoesNotContain(Diagnostics, static d => d.Id.StartsWith("CS", StringComparison.Ordinal));
        return this;
    }

    /// <summary>Fails where the project, generated code included, has an error or a warning.</summary>
    public GeneratorRun Compiles()
    {
        string[] problems = [.. Compilation.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Warning).Select(static d => d.ToString())];
        Assert.True(problems.Length == 0, string.Join("\n", problems.Take(20)));
        return NotThrown();
    }

    private static string Show(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        if (diagnostic.Location == Location.None) return diagnostic.Id;
        string path = place.Path.StartsWith(SchemaProject.Folder, StringComparison.Ordinal) ? place.Path[SchemaProject.Folder.Length..] : place.Path;
        return string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Id} {path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})");
    }
}
