using OnRecord.Conformance.Tests.Cases;
using OnRecord.Conformance.Tests.Engines;
using OnRecord.Schema.Findings;

namespace OnRecord.Conformance.Tests;

/// <summary>All cases, tried on all engines once.</summary>
internal static class ConformanceRun
{
    // Lazy, and no initializers of the type: what runs in parallel would wait for them.
    private static readonly Lazy<IReadOnlyList<IEngine>> LazyEngines = new(static () => 
    [
        new CheckerEngine(),
        new GeneratedEngine(CaseFile.All.Select(static test => test.Schema).Distinct()),
        .. JsonSchemaEngine.MissingReason is null ? [new JsonSchemaEngine()] : Array.Empty<IEngine>(),
    ]);

    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>> LazyProblems = new(static () =>
        CaseFile.All.AsParallel().Select(static test => (test.Name, Problems: Try(test))).ToDictionary(static result => result.Name, static result => result.Problems));

    public static IReadOnlyList<IEngine> Engines => LazyEngines.Value;

    /// <summary>What is wrong with each case; nothing where engines agree with it and each other.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Problems => LazyProblems.Value;

    private static IReadOnlyList<string> Try(ConformanceCase test)
    {
        List<string> problems = [];
        (IEngine Engine, Verdict Verdict)[] verdicts = [.. Engines.Select(engine => (engine, engine.Judge(test.Schema, test.Data))).Where(static pair => pair.Item2 is not null)!];
        foreach ((IEngine engine, Verdict verdict) in verdicts)
        {
            bool isValid = engine.Level == FindingLevel.Record ? JsonSchemaEngine.Errors(test.Schema, test.Data).Count == 0 : test.IsValid;
            if (verdict.IsValid != isValid) problems.Add("The " + engine.Name + " says " + (verdict.IsValid ? "valid." : "invalid:\n" + verdict.Details));
        }

        (IEngine Engine, Verdict Verdict)[] telling = [.. verdicts.Where(static pair => pair.Verdict.Found is not null)];
        foreach ((IEngine engine, Verdict verdict) in telling.Skip(1))
        {
            problems.AddRange(Agreement.Differences(telling[0].Engine.Name, telling[0].Verdict.Found!, engine.Name, verdict.Found!));
        }

        problems.AddRange(Expected(test, telling[0].Verdict.Found!));
        return problems.Count == 0 ? [] : [.. problems, .. telling.Select(static pair => pair.Engine.Name + " found:\n" + pair.Verdict.Details), test.Data.Text];
    }

    /// <summary>What the case names and nobody found, and the other way round.</summary>
    private static IEnumerable<string> Expected(ConformanceCase test, IReadOnlyList<Found> found)
    {
        Places places = Places.Of(test.Data);
        List<Found> open = [.. found];
        foreach (ExpectedFinding expected in test.Finds)
        {
            int match = open.FindIndex(actual =>
                actual.Id == expected.Id && actual.Rule == expected.Rule
                && (expected.Line is null || actual.Line == expected.Line)
                && (expected.Pointer is null || actual.Place == places.OfPointer(expected.Pointer)));
            if (match >= 0) open.RemoveAt(match);
            else yield return "Expected and not found: " + expected;
        }

        foreach (Found surprise in open) yield return "Found and not expected: " + surprise;
    }
}
