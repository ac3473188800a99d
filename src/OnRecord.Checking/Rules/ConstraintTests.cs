using System.Globalization;
using OnRecord.Checking.Data;
using OnRecord.Patterns;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;
using OnRecord.Text;

namespace OnRecord.Checking.Rules;

/// <summary>Tests values against constraints, both those of fields and those under a path of a condition. Patterns and lexicons are prepared once a schema.</summary>
internal sealed class ConstraintTests
{
    private readonly Dictionary<string, Pattern?> _patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lexicon> _lexicons = new(StringComparer.Ordinal);
    private readonly ConditionEvaluator _recordLevel;

    public ConstraintTests(SchemaModel schema)
    {
        foreach (LexiconModel lexicon in schema.Lexicons) _lexicons[lexicon.Name] = new Lexicon(lexicon.Words);
        _recordLevel = new ConditionEvaluator(this, dossier: null);
    }

    /// <summary>Whether a condition that needs no other record holds for one.</summary>
    public bool IsTrue(Condition condition, Record record) => _recordLevel.Evaluate(condition, new RecordValue(record.Node, record)) == Truth.True;

    /// <summary>What the first constraint that a scalar breaks asks for, as a clause; null where it breaks none.</summary>
    public string? FirstBroken(ValueModel model, ScalarNode scalar)
    {
        Constraints constraints = model.Constraints;
        if (ReferenceEquals(constraints, Constraints.None)) return null;
        bool isNumber = scalar.Kind is ScalarKind.Integer or ScalarKind.Number;
        return (isNumber ? FirstBrokenByNumber(constraints, scalar.Text) : FirstBrokenByText(constraints, scalar.Text)) ?? FirstBrokenByChoice(constraints, scalar);
    }

    /// <summary>Whether a count satisfies constraints on numbers.</summary>
    public static bool IsNumber(Constraints constraints, ScalarNode number) =>
        FirstBrokenByNumber(constraints, number.Text) is null && FirstBrokenByChoice(constraints, number) is null;

    private string? FirstBrokenByText(Constraints constraints, string text)
    {
        if (constraints.MinLength is not null || constraints.MaxLength is not null)
        {
            int length = ScalarLength.Of(text);
            if (length < constraints.MinLength) return text.Length == 0 ? "it must not be empty" : "it must have at least " + Count(constraints.MinLength.Value) + ", and has " + Number(length);
            if (length > constraints.MaxLength) return "it must have at most " + Count(constraints.MaxLength.Value) + ", and has " + Number(length);
        }

        if (constraints.Pattern is string pattern && PatternOf(pattern) is { } compiled && !compiled.IsMatch(text)) return "it must match the pattern " + pattern;
        if (constraints.NotIn is string list && _lexicons.TryGetValue(list, out Lexicon? excluded) && excluded.Contains(text)) return "the word list '" + list + "' rules it out: say more";
        if (constraints.Mentions is string words && _lexicons.TryGetValue(words, out Lexicon? wanted) && !wanted.IsMentionedIn(text)) return "it must mention a word of the list '" + words + "'";
        return null;
    }

    private static string? FirstBrokenByNumber(Constraints constraints, string text)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)) return FirstBrokenByDouble(constraints, text);
        if (value < constraints.Minimum) return "it must be at least " + Number(constraints.Minimum.Value);
        if (value > constraints.Maximum) return "it must be at most " + Number(constraints.Maximum.Value);
        if (value <= constraints.ExclusiveMinimum) return "it must be greater than " + Number(constraints.ExclusiveMinimum.Value);
        if (value >= constraints.ExclusiveMaximum) return "it must be less than " + Number(constraints.ExclusiveMaximum.Value);
        if (constraints.MultipleOf is { } unit && value % unit != 0) return "it must be a multiple of " + Number(unit);
        if (constraints.Scale is { } scale && decimal.Round(value, Math.Min(scale, 28)) != value) return "it must have at most " + Number(scale) + " digits after the point";
        return null;
    }

    /// <summary>A number beyond what a decimal holds is beyond every limit on its side.</summary>
    private static string? FirstBrokenByDouble(Constraints constraints, string text)
    {
        double value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (value < 0 && (constraints.Minimum ?? constraints.ExclusiveMinimum) is { } minimum) return "it must be at least " + Number(minimum);
        if (value > 0 && (constraints.Maximum ?? constraints.ExclusiveMaximum) is { } maximum) return "it must be at most " + Number(maximum);
        return constraints.Scale is null ? null : "it must have at most 15 digits";
    }

    private static string? FirstBrokenByChoice(Constraints constraints, ScalarNode scalar)
    {
        if (constraints.Const is { } literal && !Equals(literal, scalar)) return "it must be " + literal.Text;
        if (constraints.Enum.Count == 0) return null;
        foreach (Literal choice in constraints.Enum)
        {
            if (Equals(choice, scalar)) return null;
        }

        return "it must be one of: " + string.Join(", ", constraints.Enum.Select(static choice => choice.Text));
    }

    private static bool Equals(Literal literal, ScalarNode scalar) => literal.Kind switch
    {
        LiteralKind.String => scalar.Kind == ScalarKind.String && scalar.Text == literal.Text,
        LiteralKind.Boolean => scalar.Kind == ScalarKind.Boolean && scalar.Text == literal.Text,
        _ => scalar.Kind is ScalarKind.Integer or ScalarKind.Number && Comparison.CompareNumbers(scalar.Text, literal.Text) == 0,
    };

    private Pattern? PatternOf(string text)
    {
        // One that is outside the subset is reported where the schema is read; here it asks nothing.
        if (!_patterns.TryGetValue(text, out Pattern? pattern)) _patterns.Add(text, pattern = Pattern.TryParse(text, out Pattern? parsed, out _) ? parsed : null);
        return pattern;
    }

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Count(int characters) => Number(characters) + (characters == 1 ? " character" : " characters");
}
