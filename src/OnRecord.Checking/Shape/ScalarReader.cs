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
    /// <summary>The value; null where it has been reported.</summary>
    public ScalarValue? Read(ValuePlan plan, DataNode node, string what)
    {
        ScalarType type = plan is ScalarPlan scalarPlan ? scalarPlan.Type : ScalarType.String;
        if (node is not ScalarNode scalar || !ScalarFormats.HasKind(type, scalar.Kind))
        {
            ReportKind(plan, type, node, what);
            return null;
        }

        if (plan is EnumPlan named ? !IsKnown(named, scalar, what) : !HasFormat(type, scalar, what)) return null;
        if (plan.Constraints.FirstBroken(scalar.Kind, scalar.Text.AsSpan()) is not { } broken) return new ScalarValue(scalar, plan);
        context.Report(ShapeFindings.Constraint, scalar.Span, context.IsConfidential || scalar.Text.Length == 0 ? what : what + " is " + Wording.Show(scalar.Text) + ", and", broken.Says(scalar));
        return null;
    }

    private void ReportKind(ValuePlan plan, ScalarType type, DataNode node, string what)
    {
        string mend = string.Empty;
        string? replacement = null;
        if (node is ScalarNode { Kind: ScalarKind.Boolean or ScalarKind.Integer or ScalarKind.Number } plain && ScalarFormats.HasKind(type, ScalarKind.String))
        {
            // To YAML it is something else; in quotation marks it is the text that was meant.
            replacement = YamlQuoting.Quote(plain.Raw);
            mend = context.IsConfidential ? " Put it in quotation marks." : " Write " + replacement + ".";
        }
        else if (node is ScalarNode { Kind: ScalarKind.String } text && !ScalarFormats.HasKind(type, ScalarKind.String) && (text.Text is "true" or "false" || Scalars.Decimal(text.Text.AsSpan()) is not null))
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
        bool isGood = ScalarFormats.IsText(type, scalar.Text.AsSpan());
        if (!isGood) context.Report(ShapeFindings.Format, scalar.Span, what, context.Show(scalar.Raw), Wording.Format(type));
        return isGood;
    }

    private bool IsNumber(ScalarType type, ScalarNode scalar, string what)
    {
        ReadOnlySpan<char> text = scalar.Text.AsSpan();
        if (ScalarFormats.IsWhole(type) && scalar.Kind == ScalarKind.Number && ScalarFormats.IsFinite(text))
        {
            context.Report(ShapeFindings.WrongKind, scalar.Span, what, Wording.Expected(type), context.Found(scalar), string.Empty);
            return false;
        }

        bool isGood = ScalarFormats.IsNumber(type, text);
        if (!isGood) context.Report(ShapeFindings.Constraint, scalar.Span, what + " is " + context.Show(scalar.Raw) + ", and", "must be " + Wording.Format(type));
        return isGood;
    }

    private bool IsUnicode(ScalarNode scalar, string what)
    {
        if (!ScalarLength.HasLoneSurrogate(scalar.Text)) return true;
        context.Report(ShapeFindings.Format, scalar.Span, what, "no valid text: it holds half a character (a lone surrogate)", "Unicode");
        return false;
    }
}
