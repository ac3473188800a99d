using OnRecord.Generators.Planning.CSharp;
using OnRecord.Generators.Planning.Values;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning.Conditions;

/// <summary>Constraints that a pattern of C# can say: literals and limits.</summary>
internal static class ValuePatterns
{
    /// <summary>All of them as one pattern; null where there is none.</summary>
    public static string? Of(TypeModel type, Constraints constraints, ValueTypes types, PlanContext context)
    {
        List<string> patterns = [];
        foreach ((string pattern, _) in Each(type, constraints, types, context)) patterns.Add(pattern);
        if (patterns.Count == 0) return null;
        return patterns.Count == 1 ? patterns[0] : string.Join(" and ", patterns.Select(static p => p.Contains(" or ") ? "(" + p + ")" : p));
    }

    /// <summary>One by one, with what each asks.</summary>
    public static IEnumerable<(string Pattern, string Message)> Each(TypeModel type, Constraints constraints, ValueTypes types, PlanContext context)
    {
        if (IsConstant(type) && constraints.Const is Literal only) yield return (Constant(only, type, types, context), Choice(only));
        if (IsConstant(type) && constraints.Enum.Count > 0)
        {
            yield return (string.Join(" or ", constraints.Enum.Select(literal => Constant(literal, type, types, context))), Choice([.. constraints.Enum]));
        }

        ScalarType number = type is ScalarTypeModel scalar ? scalar.Scalar : ScalarType.Integer;
        if (constraints.Minimum is decimal minimum) yield return (">= " + Literals.Of(minimum, number), "must be at least " + Plain(minimum) + ".");
        if (constraints.ExclusiveMinimum is decimal above) yield return ("> " + Literals.Of(above, number), "must be more than " + Plain(above) + ".");
        if (constraints.Maximum is decimal maximum) yield return ("<= " + Literals.Of(maximum, number), "must be at most " + Plain(maximum) + ".");
        if (constraints.ExclusiveMaximum is decimal below) yield return ("< " + Literals.Of(below, number), "must be less than " + Plain(below) + ".");
    }

    /// <summary>What a choice of literals asks.</summary>
    public static string Choice(params Literal[] literals) => literals.Length == 1
        ? "must be " + Show(literals[0]) + "."
        : "must be one of " + string.Join(", ", literals.Select(Show)) + ".";

    private static string Show(Literal literal) => literal.Kind == LiteralKind.String ? "'" + literal.Text + "'" : literal.Text;

    private static string Plain(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>C# has constants of the type.</summary>
    private static bool IsConstant(TypeModel type) => type is not ScalarTypeModel { Scalar: ScalarType.Date or ScalarType.DateTime or ScalarType.Uuid };

    private static string Constant(Literal literal, TypeModel type, ValueTypes types, PlanContext context) =>
        types.IsText(type) || type is ScalarTypeModel { Scalar: ScalarType.Uri } ? CSharpText.Literal(literal.Text) : Literals.Of(literal, type, types, context);
}
