using System.Globalization;
using OnRecord.Patterns;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>
/// Checks constraints against the type that they are on, in a field and in a condition alike. What is wrong is
/// reported and left out.
/// </summary>
internal static class ConstraintResolver
{
    /// <summary>The constraints that fit, with lexicons by their qualified names.</summary>
    /// <param name="resolution">The resolution.</param>
    /// <param name="scope">Where lexicons are looked up.</param>
    /// <param name="type">The type that they are on.</param>
    /// <param name="constraints">As written.</param>
    /// <param name="pointer">To what holds their keywords.</param>
    public static Constraints Resolve(Resolution resolution, FileScope scope, TypeModel type, Constraints constraints, string pointer)
    {
        if (ReferenceEquals(constraints, Constraints.None)) return constraints;
        constraints = KeepFitting(resolution, scope, type, constraints, pointer);
        constraints = KeepLiterals(resolution, scope, type, constraints, pointer);
        constraints = constraints with
        {
            NotIn = LexiconLookup.Find(resolution, scope, constraints.NotIn, JsonPointer.Append(pointer, "notIn")),
            Mentions = LexiconLookup.Find(resolution, scope, constraints.Mentions, JsonPointer.Append(pointer, "mentions")),
        };
        if (constraints.Pattern is { } text && !Pattern.TryParse(text, out _, out PatternProblem? problem))
        {
            resolution.Report(
                scope,
                TypeFindings.BadPattern,
                JsonPointer.Append(pointer, "pattern"),
                Binding.Describe.Shorten(text),
                problem.Message,
                (problem.Offset + 1).ToString(CultureInfo.InvariantCulture));
            constraints = constraints with { Pattern = null };
        }

        return constraints;
    }

    /// <summary>The constraints of a named type and those beside its name, each given once.</summary>
    public static Constraints Merge(Resolution resolution, FileScope scope, string typeName, Constraints named, Constraints own, string pointer)
    {
        foreach (ConstraintKeyword keyword in ConstraintKeyword.All)
        {
            if (!keyword.IsGiven(own)) continue;
            if (!keyword.IsGiven(named)) named = keyword.Take(named, own);
            else resolution.ReportKey(scope, TypeFindings.ConstraintTwice, JsonPointer.Append(pointer, keyword.Name), keyword.Name, typeName);
        }

        return named;
    }

    private static Constraints KeepFitting(Resolution resolution, FileScope scope, TypeModel type, Constraints constraints, string pointer)
    {
        ConstraintTarget? target = TypeWords.Target(type);
        foreach (ConstraintKeyword keyword in ConstraintKeyword.All)
        {
            if (!keyword.IsGiven(constraints) || (target is { } t && (keyword.Target & t) != 0)) continue;
            resolution.ReportKey(
                scope,
                TypeFindings.ConstraintDoesNotFit,
                JsonPointer.Append(pointer, keyword.Name),
                keyword.Name,
                keyword.For,
                TypeWords.Describe(type),
                Hint(keyword, type));
            constraints = keyword.Remove(constraints);
        }

        return constraints;
    }

    private static string Hint(ConstraintKeyword keyword, TypeModel type)
    {
        TypeModel? item = type switch { ListTypeModel list => list.Item.Type, MapTypeModel map => map.Item.Type, _ => null };
        if (item is not null && TypeWords.Target(item) is { } target && (keyword.Target & target) != 0)
        {
            string holder = type is ListTypeModel ? "items" : "map";
            return " Write it with what it constrains: '" + holder + ": { type: ..., " + keyword.Name + ": ... }'.";
        }

        return keyword.Name switch
        {
            "minLength" when type is ListTypeModel => " Did you mean 'minItems'?",
            "maxLength" when type is ListTypeModel => " Did you mean 'maxItems'?",
            "minItems" when type is ScalarTypeModel { Scalar: ScalarType.String } => " Did you mean 'minLength'?",
            "maxItems" when type is ScalarTypeModel { Scalar: ScalarType.String } => " Did you mean 'maxLength'?",
            _ => "",
        };
    }

    private static Constraints KeepLiterals(Resolution resolution, FileScope scope, TypeModel type, Constraints constraints, string pointer)
    {
        if (constraints.Const is { } constant
            && !LiteralChecks.Fits(resolution, scope, type, constant, JsonPointer.Append(pointer, "const")))
        {
            constraints = constraints with { Const = null };
        }

        if (constraints.Enum.Count == 0) return constraints;
        string list = JsonPointer.Append(pointer, "enum");
        List<Literal> fitting = [];
        for (int i = 0; i < constraints.Enum.Count; i++)
        {
            if (LiteralChecks.Fits(resolution, scope, type, constraints.Enum[i], JsonPointer.Append(list, i))) fitting.Add(constraints.Enum[i]);
        }

        return constraints with { Enum = fitting.ToEquatableArray() };
    }
}
