using System.Globalization;
using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Comparing;

/// <summary>The constraints of a value as texts, by keyword.</summary>
internal static class ConstraintTexts
{
    public static IEnumerable<(string Keyword, string Text)> Of(Constraints constraints)
    {
        if (constraints.MinLength is { } minLength) yield return ("minLength", Number(minLength));
        if (constraints.MaxLength is { } maxLength) yield return ("maxLength", Number(maxLength));
        if (constraints.Pattern is { } pattern) yield return ("pattern", Quote(pattern));
        if (constraints.Minimum is { } minimum) yield return ("minimum", Number(minimum));
        if (constraints.Maximum is { } maximum) yield return ("maximum", Number(maximum));
        if (constraints.ExclusiveMinimum is { } above) yield return ("exclusiveMinimum", Number(above));
        if (constraints.ExclusiveMaximum is { } below) yield return ("exclusiveMaximum", Number(below));
        if (constraints.MultipleOf is { } step) yield return ("multipleOf", Number(step));
        if (constraints.Scale is { } scale) yield return ("scale", Number(scale));
        if (constraints.MinItems is { } minItems) yield return ("minItems", Number(minItems));
        if (constraints.MaxItems is { } maxItems) yield return ("maxItems", Number(maxItems));
        if (constraints.UniqueItems) yield return ("uniqueItems", "true");
        if (constraints.Const is { } constant) yield return ("const", Of(constant));
        if (constraints.Enum.Count > 0) yield return ("enum", string.Join(", ", constraints.Enum.Select(Of).OrderBy(static text => text, StringComparer.Ordinal)));
        if (constraints.NotIn is { } notIn) yield return ("notIn", notIn);
        if (constraints.Mentions is { } mentions) yield return ("mentions", mentions);
    }

    /// <summary>Equal literals have one text.</summary>
    public static string Of(Literal literal) => literal.Kind switch
    {
        LiteralKind.String => Quote(literal.Text),
        LiteralKind.Number when decimal.TryParse(literal.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) => Number(number),
        _ => literal.Text,
    };

    private static string Quote(string text) => "'" + text + "'";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Without the zeros that a decimal keeps of how it was written.</summary>
    private static string Number(decimal number) => (number / 1.000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
