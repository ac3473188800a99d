using System.Globalization;
using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Checking.Plans;
using OnRecord.Schema;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;
using OnRecord.Text;
using OnRecord.Yaml;

namespace OnRecord.Checking.Shape;

/// <summary>Reads a node as a scalar, a value of an enum or a reference.</summary>
internal sealed class ScalarReader(ShapeContext context)
{
    private const decimal MaxSafe = 9007199254740991m; // 2^53 - 1: up to here, every program that reads JSON agrees.

    /// <summary>The value; null where it has been reported.</summary>
    public ScalarValue? Read(ValuePlan plan, DataNode node, string what)
    {
        ScalarType type = plan is ScalarPlan scalarPlan ? scalarPlan.Type : ScalarType.String;
        if (node is not ScalarNode scalar || !HasKind(type, scalar.Kind))
        {
            ReportKind(plan, type, node, what);
            return null;
        }

        if (plan is EnumPlan named ? !IsKnown(named, scalar, what) : !HasFormat(type, scalar, what)) return null;
        if (plan.Constraints.FirstBroken(scalar) is not { } broken) return new ScalarValue(scalar, plan);
        context.Report(ShapeFindings.Constraint, scalar.Span, context.IsConfidential || scalar.Text.Length == 0 ? what : what + " is " + Wording.Show(scalar.Text) + ", and", broken.Says(scalar));
        return null;
    }

    private static bool HasKind(ScalarType type, ScalarKind kind) => type switch
    {
        ScalarType.Boolean => kind == ScalarKind.Boolean,
        ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64 or ScalarType.Number or ScalarType.Decimal => kind is ScalarKind.Integer or ScalarKind.Number,
        _ => kind == ScalarKind.String,
    };

    private void ReportKind(ValuePlan plan, ScalarType type, DataNode node, string what)
    {
        string mend = string.Empty;
        string? replacement = null;
        if (node is ScalarNode { Kind: ScalarKind.Boolean or ScalarKind.Integer or ScalarKind.Number } plain && HasKind(type, ScalarKind.String))
        {
            // To YAML it is something else; in quotation marks it is the text that was meant.
            replacement = YamlQuoting.Quote(plain.Raw);
            mend = context.IsConfidential ? " Put it in quotation marks." : " Write " + replacement + ".";
        }
        else if (node is ScalarNode { Kind: ScalarKind.String } text && !HasKind(type, ScalarKind.String) && (text.Text is "true" or "false" || Scalars.Decimal(text.Text) is not null))
        {
            mend = " Write it without quotation marks.";
        }
        else if (node is SequenceNode)
        {
            mend = " It takes one value, and no list.";
        }

        context.Report(new Finding(ShapeFindings.WrongKind, string.Empty, node.Span, EquatableArray.Of(what, plan.Expected, context.Found(node), mend)) { Replacement = replacement });
    }

    private bool IsKnown(EnumPlan plan, ScalarNode scalar, string what)
    {
        EnumValueModel? value = plan.Find(scalar.Text);
        if (value?.Deprecated is { } deprecation) context.ReportDeprecated(scalar.Span, what + ": " + context.Show(scalar.Text), deprecation);
        if (value is not null || plan.Model.IsOpen) return IsUnicode(scalar, what);
        context.ReportUnknownValue(scalar, what, plan.Texts);
        return false;
    }

    private bool HasFormat(ScalarType type, ScalarNode scalar, string what)
    {
        if (type == ScalarType.String) return IsUnicode(scalar, what);
        if (scalar.Kind is ScalarKind.Integer or ScalarKind.Number) return IsNumber(type, scalar, what);
        bool isGood = type switch
        {
            ScalarType.Date => Formats.IsDate(scalar.Text),
            ScalarType.DateTime => Formats.IsDateTime(scalar.Text),
            ScalarType.Uri => Formats.IsUri(scalar.Text),
            ScalarType.Uuid => Formats.IsUuid(scalar.Text),
            _ => true,
        };
        if (!isGood) context.Report(ShapeFindings.Format, scalar.Span, what, context.Show(scalar.Raw), Wording.Format(type));
        return isGood;
    }

    private bool IsNumber(ScalarType type, ScalarNode scalar, string what)
    {
        bool isFinite = double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && !double.IsInfinity(number) && !double.IsNaN(number);
        bool isWhole = type is ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64;
        if (isWhole && isFinite && scalar.Kind == ScalarKind.Number)
        {
            context.Report(ShapeFindings.WrongKind, scalar.Span, what, Wording.Expected(type), context.Found(scalar), string.Empty);
            return false;
        }

        bool isGood = type switch
        {
            ScalarType.Integer => IsWithin(scalar, -MaxSafe, MaxSafe),
            ScalarType.Int32 => IsWithin(scalar, int.MinValue, int.MaxValue),
            ScalarType.Int64 => IsWithin(scalar, long.MinValue, long.MaxValue),
            ScalarType.Decimal => ScaledNumber.TryParse(scalar.Text, out _),
            _ => isFinite,
        };
        if (!isGood) context.Report(ShapeFindings.Constraint, scalar.Span, what + " is " + context.Show(scalar.Raw) + ", and", "must be " + Wording.Format(type));
        return isGood;
    }

    private static bool IsWithin(ScalarNode scalar, decimal minimum, decimal maximum) =>
        Scalars.Decimal(scalar.Text) is decimal number && number >= minimum && number <= maximum;

    private bool IsUnicode(ScalarNode scalar, string what)
    {
        if (!ScalarLength.HasLoneSurrogate(scalar.Text)) return true;
        context.Report(ShapeFindings.Format, scalar.Span, what, "no valid text: it holds half a character (a lone surrogate)", "Unicode");
        return false;
    }
}
