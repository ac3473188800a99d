using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Checks defaults and examples against the type and the constraints of what has them.</summary>
internal static class ValueExamples
{
    /// <summary>The examples that pass.</summary>
    public static EquatableArray<Literal> Check(
        Resolution resolution, FileScope scope, ValueModel value, EquatableArray<Literal> examples, string pointer)
    {
        if (examples.Count == 0) return examples;
        string list = JsonPointer.Append(pointer, "examples");
        if (!TypeWords.IsScalar(value.Type))
        {
            resolution.ReportKey(
                scope, TypeFindings.ConstraintDoesNotFit, list, "examples", "scalars and enums", TypeWords.Describe(value.Type), "");
            return default;
        }

        List<Literal> passing = [];
        for (int i = 0; i < examples.Count; i++)
        {
            if (Passes(resolution, scope, value, examples[i], JsonPointer.Append(list, i), "example")) passing.Add(examples[i]);
        }

        return passing.ToEquatableArray();
    }

    /// <summary>Whether a literal has the right type and satisfies the constraints.</summary>
    public static bool Passes(Resolution resolution, FileScope scope, ValueModel value, Literal literal, string pointer, string what)
    {
        if (!LiteralChecks.Fits(resolution, scope, value.Type, literal, pointer)) return false;
        if (LiteralConstraints.Broken(resolution, value.Constraints, literal) is not { } keyword) return true;
        resolution.Report(scope, TypeFindings.BreaksOwnConstraint, pointer, LiteralChecks.Show(literal), what, keyword);
        return false;
    }
}
