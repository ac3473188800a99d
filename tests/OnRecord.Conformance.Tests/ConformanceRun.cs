using OnRecord.Conformance.Tests.Cases;
using OnRecord.Conformance.Tests.Engines;
using OnRecord.Schema.Findings;

namespace OnRecord.Conformance.Tests;

/// <summary>All cases, tried on all engines once.</summary>
internal static class ConformanceRun
{
    // One after the other: the third engine answers one question at a time.
    private static readonly Lazy<IReadOnlyList<IEngine>> LazyEngines = new(static () => MakeEngines(CaseFile.All.Select(static test => test.Schema).Distinct()));

    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>> LazyProblems = new(static () =>
        CaseFile.All.Select(static test => (test.Name, Problems: Try(test))).ToDictionary(static result => result.Name, static result => result.Problems));

    public static IReadOnlyList<IEngine> Engines => LazyEngines.Value;

    /// <summary>What is wrong with each case; nothing where engines agree with it and each other.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Problems => LazyProblems.Value;

    /// <summary>The engines that can be had here; the first is the checker.</summary>
    public static IReadOnlyList<IEngine> MakeEngines(IEnumerable<TestSchema> schemas) =>
        [new CheckerEngine(), new GeneratedEngine(schemas), .. JsonSchemaEngine.MissingReason is null ? [new JsonSchemaEngine()] : Array.Empty<IEngine>()];

    /// <summary>Where engines disagree about data, on the verdict or on what is found; empty where they don't.</summary>
    public static IReadOnlyList<string> Disagreements(TestSchema schema, TestData data, IReadOnlyList<IEngine> engines) => Compare(schema, data, engines, withFindings: true);

    /// <summary>Where engines disagree about data on the verdict; empty where they don't.</summary>
    public static IReadOnlyList<string> VerdictDisagreements(TestSchema schema, TestData data, IReadOnlyList<IEngine> engines) => Compare(schema, data, engines, withFindings: false);

    private static List<string> Compare(TestSchema schema, TestData data, IReadOnlyList<IEngine> engines, bool withFindings)
    {
        List<string> problems = [];
        Verdict checker = engines[0].Judge(schema, data)!;
        foreach (IEngine engine in engines.Skip(1))
        {
            if (engine.Judge(schema, data) is not { } verdict) continue;
            bool isValid = engine.Level == FindingLevel.Record ? JsonSchemaEngine.Errors(schema, data).Count == 0 : checker.IsValid;
            if (verdict.IsValid != isValid) problems.Add("The " + engine.Name + " says " + (verdict.IsValid ? "valid" : "invalid: " + verdict.Details) + ", and the checker doesn't:\n" + checker.Details);
            if (withFindings && verdict.Found is not null) problems.AddRange(Agreement.Differences(Comparable(schema, checker.Found!), Comparable(schema, verdict.Found), engine.Name));
        }

        return problems;
    }

    /// <summary>Where records are wrong in themselves, each engine says of what they have to do with each other what it still can.</summary>
    private static IEnumerable<Found> Comparable(TestSchema schema, IReadOnlyList<Found> found) =>
        found.Any(one => one.Severity == FindingSeverity.Error && !schema.NeedsDossier(one)) ? found.Where(one => !schema.NeedsDossier(one)) : found;

    private static IReadOnlyList<string> Try(ConformanceCase test)
    {
        Verdict verdict = Engines[0].Judge(test.Schema, test.Data)!;
        string[] problems =
        [
            .. verdict.IsValid == test.IsValid ? Array.Empty<string>() : ["The checker says " + (verdict.IsValid ? "valid." : "invalid.")],
            .. Disagreements(test.Schema, test.Data, Engines),
            .. Expected(test, verdict.Found!),
        ];
        return problems.Length == 0 ? [] : [.. problems, "The checker found:\n" + verdict.Details, test.Data.Text];
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
                && (expected.Pointer is null || (actual.IsOfRule ? actual.Around.Contains(places.OfPointer(expected.Pointer) ?? -1) : actual.Place == places.OfPointer(expected.Pointer))));
            if (match >= 0) open.RemoveAt(match);
            else yield return "Expected and not found: " + expected;
        }

        foreach (Found surprise in open) yield return "Found and not expected: " + surprise;
    }
}
