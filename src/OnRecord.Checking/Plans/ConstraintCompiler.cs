using System.Globalization;
using OnRecord.Patterns;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;
using OnRecord.Text;

namespace OnRecord.Checking.Plans;

/// <summary>Compiles the constraints of fields and of conditions. Patterns and word lists are shared within a schema.</summary>
internal sealed class ConstraintCompiler
{
    private readonly Dictionary<string, Pattern?> _patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lexicon> _lexicons = new(StringComparer.Ordinal);

    public ConstraintCompiler(IEnumerable<LexiconModel> lexicons)
    {
        foreach (LexiconModel lexicon in lexicons) _lexicons[lexicon.Name] = new Lexicon(lexicon.Words);
    }

    /// <summary>Compiles what is asked of a scalar of a type. What the schema's own check refused is not there to be asked.</summary>
    public ConstraintPlan Compile(ScalarType? type, Constraints constraints, bool notEmpty = false)
    {
        ConstraintTest[] tests = [.. Lengths(constraints, notEmpty), .. Texts(constraints), .. Numbers(type ?? ScalarType.Decimal, constraints), .. Choices(type, constraints)];
        return tests.Length == 0 ? ConstraintPlan.None : new ConstraintPlan(tests);
    }

    private static IEnumerable<ConstraintTest> Lengths(Constraints constraints, bool notEmpty)
    {
        int minimum = Math.Max(constraints.MinLength ?? 0, notEmpty ? 1 : 0);
        if (minimum > 0)
        {
            yield return new(
                (_, text) => ScalarLength.Of(text) >= minimum,
                scalar => scalar.Text.Length == 0 ? "must not be empty" : "must have at least " + Wording.Count(minimum, "character") + ", and has " + Wording.Number(ScalarLength.Of(scalar.Text)));
        }

        if (constraints.MaxLength is int maximum)
        {
            yield return new(
                (_, text) => ScalarLength.Of(text) <= maximum,
                scalar => "must have at most " + Wording.Count(maximum, "character") + ", and has " + Wording.Number(ScalarLength.Of(scalar.Text)));
        }
    }

    private IEnumerable<ConstraintTest> Texts(Constraints constraints)
    {
        if (constraints.Pattern is string written && PatternOf(written) is { } pattern) yield return new((_, text) => pattern.IsMatch(text), _ => "must match the pattern " + written);
        if (constraints.NotIn is string notIn && _lexicons.TryGetValue(notIn, out Lexicon? excluded))
        {
            yield return new((_, text) => !excluded.Contains(text), _ => "must not be one of the words of '" + notIn + "': say more");
        }

        if (constraints.Mentions is string mentions && _lexicons.TryGetValue(mentions, out Lexicon? wanted))
        {
            yield return new((_, text) => wanted.IsMentionedIn(text), _ => "must mention a word of '" + mentions + "'");
        }
    }

    private static IEnumerable<ConstraintTest> Numbers(ScalarType type, Constraints constraints)
    {
        if (constraints.Minimum is decimal minimum) yield return Limit(type, minimum, static order => order >= 0, "must be at least ");
        if (constraints.ExclusiveMinimum is decimal above) yield return Limit(type, above, static order => order > 0, "must be more than ");
        if (constraints.Maximum is decimal maximum) yield return Limit(type, maximum, static order => order <= 0, "must be at most ");
        if (constraints.ExclusiveMaximum is decimal below) yield return Limit(type, below, static order => order < 0, "must be less than ");
        if (constraints.MultipleOf is decimal factor) yield return new((_, text) => Scalars.Decimal(text) % factor == 0, _ => "must be a multiple of " + Wording.Number(factor));
        if (constraints.Scale is int scale)
        {
            yield return new(
                (_, text) => Scalars.Decimal(text) is decimal number && ScaledNumber.Fits(number, scale),
                _ => "must have at most " + Wording.Count(scale, "digit") + " after the point");
        }
    }

    private static ConstraintTest Limit(ScalarType type, decimal limit, Func<int, bool> holds, string says)
    {
        string written = Wording.Number(limit);
        return new((_, text) => holds(Scalars.Compare(type, text, written.AsSpan())), _ => says + written);
    }

    private static IEnumerable<ConstraintTest> Choices(ScalarType? type, Constraints constraints)
    {
        if (constraints.Const is Literal only) yield return new((kind, text) => Scalars.IsLiteral(type, kind, text, only), _ => "must be " + Wording.Show(only));
        if (constraints.Enum.Count == 0) yield break;
        Literal[] choices = [.. constraints.Enum];
        string list = string.Join(", ", choices.Select(Wording.Show));
        yield return new((kind, text) => IsAny(type, kind, text, choices), _ => "must be one of " + list);
    }

    private static bool IsAny(ScalarType? type, ScalarKind kind, ReadOnlySpan<char> text, Literal[] choices)
    {
        foreach (Literal choice in choices)
        {
            if (Scalars.IsLiteral(type, kind, text, choice)) return true;
        }

        return false;
    }

    private Pattern? PatternOf(string text)
    {
        if (!_patterns.TryGetValue(text, out Pattern? pattern)) _patterns.Add(text, pattern = Pattern.TryParse(text, out Pattern? parsed, out _) ? parsed : null);
        return pattern;
    }
}
