using OnRecord.Schema;

namespace OnRecord.Generators.Planning.Verdicts;

/// <summary>How a text is judged without making its record.</summary>
/// <param name="Fields">A statement for each field, in the order of the schema.</param>
/// <param name="After">Statements that look at several of them.</param>
/// <param name="HasChecks">Whether any of them calls <c>checks</c>.</param>
internal sealed record VerdictPlan(EquatableArray<string> Fields, EquatableArray<string> After, bool HasChecks);
