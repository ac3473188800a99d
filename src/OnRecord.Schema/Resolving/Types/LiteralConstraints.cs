using System.Globalization;
using OnRecord.Patterns;
using OnRecord.Schema.Model;
using OnRecord.Text;

namespace OnRecord.Schema.Resolving;

/// <summary>Checks a literal that has the right type against constraints: a default and an example must pass those of their own field.</summary>
internal static class LiteralConstraints
{
    /// <summary>The same, with the lexicons of a schema.</summary>
    public static string? Broken(Resolution resolution, Constraints c, Literal literal) => Broken(name => LexiconOf(resolution, name), c, literal);

    /// <summary>The keyword of the first constraint that the literal breaks, or null.</summary>
    public static string? Broken(Func<string, Lexicon> lexicon, Constraints c, Literal literal)
    {
        if (ReferenceEquals(c, Constraints.None)) return null;
        if (c.Const is { } constant && !Same(constant, literal)) return "const";
        if (c.Enum.Count > 0 && !c.Enum.Any(one => Same(one, literal))) return "enum";
        return literal.Kind switch
        {
            LiteralKind.String => BrokenByText(lexicon, c, literal.Text),
            LiteralKind.Number => BrokenByNumber(c, literal.Text),
            _ => null,
        };
    }

    private static string? BrokenByText(Func<string, Lexicon> lexicon, Constraints c, string text)
    {
        int length = ScalarLength.Of(text);
        if (length < c.MinLength) return "minLength";
        if (length > c.MaxLength) return "maxLength";
        if (c.Pattern is { } written && Pattern.TryParse(written, out Pattern? pattern, out _) && !pattern.IsMatch(text)) return "pattern";
        if (c.NotIn is { } notIn && lexicon(notIn).Contains(text)) return "notIn";
        return c.Mentions is { } mentions && !lexicon(mentions).IsMentionedIn(text) ? "mentions" : null;
    }

    private static string? BrokenByNumber(Constraints c, string text)
    {
        // What no decimal can hold lies outside every bound that a schema can write, on the side of its sign.
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            number = text.StartsWith("-", StringComparison.Ordinal) ? decimal.MinValue : decimal.MaxValue;
        }

        if (number < c.Minimum) return "minimum";
        if (number > c.Maximum) return "maximum";
        if (number <= c.ExclusiveMinimum) return "exclusiveMinimum";
        if (number >= c.ExclusiveMaximum) return "exclusiveMaximum";
        if (c.MultipleOf is { } step && number % step != 0) return "multipleOf";
        return c.Scale is { } scale && decimal.Round(number, scale) != number ? "scale" : null;
    }

    private static bool Same(Literal one, Literal other) =>
        one.Kind == other.Kind
        && (one.Text == other.Text
            || (one.Kind == LiteralKind.Number
                && decimal.TryParse(one.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal a)
                && decimal.TryParse(other.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal b)
                && a == b));

    private static Lexicon LexiconOf(Resolution resolution, string name) =>
        new((resolution.Own.Lexicon(name) ?? resolution.ImportedLexicons[name]).Words);
}
