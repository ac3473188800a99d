using System.Globalization;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Text;

namespace OnRecord.Schema.Resolving;

/// <summary>Checks a literal against the type that it is to be a value of.</summary>
internal static class LiteralChecks
{
    /// <summary>The largest whole number that every JSON reader keeps.</summary>
    private const decimal MaxSafeInteger = 9007199254740991m;

    public static bool Fits(Resolution resolution, FileScope scope, TypeModel type, Literal literal, string pointer)
    {
        if (Misfit(resolution, type, literal) is not { } hint) return true;
        resolution.Report(scope, TypeFindings.LiteralDoesNotFit, pointer, Show(literal), TypeWords.Describe(type), hint);
        return false;
    }

    /// <summary>As a message shows it.</summary>
    public static string Show(Literal literal) =>
        literal.Kind == LiteralKind.String ? "'" + Binding.Describe.Shorten(literal.Text) + "'" : Binding.Describe.Shorten(literal.Text);

    /// <summary>What to write instead, maybe empty; null where the literal fits.</summary>
    private static string? Misfit(Resolution resolution, TypeModel type, Literal literal)
    {
        if (type is EnumTypeModel e) return EnumMisfit(resolution.EnumsByName[e.Name], literal);
        return type is ScalarTypeModel scalar ? ScalarMisfit(scalar.Scalar, literal) : "";
    }

    private static string? EnumMisfit(EnumSymbol symbol, Literal literal)
    {
        bool isValue = symbol.Accepts(literal.Text);
        if (isValue && literal.Kind != LiteralKind.String) return InQuotes(literal);
        return isValue ? null : Suggestion.DidYouMeanOrOneOf(literal.Text, [.. symbol.Declaration.Values.Select(static v => v.Text)]);
    }

    private static string? ScalarMisfit(ScalarType type, Literal literal)
    {
        bool isString = literal.Kind == LiteralKind.String;
        switch (type)
        {
            case ScalarType.String: return isString ? null : InQuotes(literal);
            case ScalarType.Boolean: return literal.Kind == LiteralKind.Boolean ? null : " Write true or false.";
            case ScalarType.Integer: return IntegerMisfit(literal, -MaxSafeInteger, MaxSafeInteger);
            case ScalarType.Int32: return IntegerMisfit(literal, int.MinValue, int.MaxValue);
            case ScalarType.Int64: return IntegerMisfit(literal, long.MinValue, long.MaxValue);
            case ScalarType.Number or ScalarType.Decimal: return literal.Kind == LiteralKind.Number ? null : " Write it as a number, without quotation marks.";
            case ScalarType.Date: return isString && Formats.IsDate(literal.Text) ? null : " Write a day that is in the calendar, as 2022-03-17.";
            case ScalarType.DateTime: return isString && Formats.IsDateTime(literal.Text) ? null : " Write a date and time with its offset, as 2022-03-17T10:30:00Z.";
            case ScalarType.Uri: return isString && Text.UriFormat.IsUri(literal.Text) ? null : " Write an absolute URI, as https://example.org/page.";
            default: return isString && Formats.IsUuid(literal.Text) ? null : " Write 8-4-4-4-12 hexadecimal digits.";
        }
    }

    private static string? IntegerMisfit(Literal literal, decimal least, decimal most)
    {
        if (literal.Kind != LiteralKind.Number) return " Write it as a whole number, without quotation marks.";
        bool fits = decimal.TryParse(literal.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            && decimal.Truncate(number) == number && number >= least && number <= most;
        return fits ? null : string.Format(CultureInfo.InvariantCulture, " Write a whole number from {0} to {1}.", least, most);
    }

    private static string InQuotes(Literal literal) => " In quotation marks it is a text: \"" + literal.Text + "\".";
}
