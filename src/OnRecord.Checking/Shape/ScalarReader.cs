using System.Globalization;
using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;
using OnRecord.Text;

namespace OnRecord.Checking.Shape;

/// <summary>Reads a node as a scalar, an enum value or a reference.</summary>
internal sealed class ScalarReader(ShapeContext context)
{
    private const decimal MaxSafe = 9007199254740991m; // 2^53 - 1: beyond it, not every reader of JSON keeps a whole number.

    public Value? Read(ValueModel model, DataNode node, string name)
    {
        if (node is not ScalarNode scalar || !HasKind(model.Type, scalar.Kind))
        {
            ReportKind(model.Type, node, name);
            return null;
        }

        bool isGood = model.Type switch
        {
            EnumTypeModel type => CheckEnum(type, scalar, name),
            ScalarTypeModel type => CheckFormat(type.Scalar, scalar, name),
            _ => true,
        };
        if (!isGood) return null;
        if (context.Tests.FirstBroken(model, scalar) is not { } broken) return new ScalarValue(scalar, model.Type);
        context.Report(ShapeFindings.Constraint, node.Span, name, context.Show(scalar.Text), broken);
        return null;
    }

    private static bool HasKind(TypeModel type, ScalarKind kind) => type is not ScalarTypeModel scalar ? kind == ScalarKind.String : scalar.Scalar switch
    {
        ScalarType.Boolean => kind == ScalarKind.Boolean,
        ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64 => kind == ScalarKind.Integer,
        ScalarType.Number or ScalarType.Decimal => kind is ScalarKind.Integer or ScalarKind.Number,
        _ => kind == ScalarKind.String,
    };

    private void ReportKind(TypeModel type, DataNode node, string name)
    {
        string mend = string.Empty;
        string? replacement = null;
        if (node is ScalarNode { Kind: ScalarKind.Boolean or ScalarKind.Integer or ScalarKind.Number } plain && HasKind(type, ScalarKind.String))
        {
            // YAML reads it as something else; in quotation marks it is the text that was meant.
            replacement = "\"" + plain.Raw + "\"";
            mend = context.IsWithheld ? " Put it in quotation marks." : " Write " + replacement + ".";
        }
        else if (node is ScalarNode { Kind: ScalarKind.String } text && !HasKind(type, ScalarKind.String) && LooksUnquoted(text.Text))
        {
            mend = " Write it without quotation marks.";
        }

        string found = node is ScalarNode { Kind: ScalarKind.String } ? "a text" : context.ShowKind(node);
        context.Report(context.Finding(ShapeFindings.WrongKind, node.Span, name, Describe.Expected(type), found, mend) with { Replacement = replacement });
    }

    private static bool LooksUnquoted(string text) =>
        text is "true" or "false" || decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private bool CheckEnum(EnumTypeModel type, ScalarNode scalar, string name)
    {
        EnumModel model = context.Schema.FindEnum(type.Name)!;
        EnumValueModel? value = model.Values.FirstOrDefault(v => v.Text == scalar.Text);
        if (value?.Deprecated is { } deprecated)
        {
            context.Report(ShapeFindings.Deprecated, scalar.Span, scalar.Text, deprecated.Since is null ? string.Empty : " since " + deprecated.Since, deprecated.Use is null ? string.Empty : " Use '" + deprecated.Use + "'.");
        }

        if (value is not null || (model.IsOpen && scalar.Text.Length > 0)) return true;
        List<string> known = [.. model.Values.Select(static v => v.Text)];
        string? nearest = Nearest.To(scalar.Text, known);
        context.Report(context.Finding(
            ShapeFindings.UnknownEnumValue, scalar.Span, name, context.Show(scalar.Text), string.Join(", ", known), nearest is null ? string.Empty : " Did you mean '" + nearest + "'?") with
        {
            Replacement = nearest,
        });
        return false;
    }

    private bool CheckFormat(ScalarType type, ScalarNode scalar, string name)
    {
        switch (type)
        {
            case ScalarType.String:
                return CheckUnicode(scalar, name);
            case ScalarType.Boolean:
                return true;
            case ScalarType.Integer:
                return CheckRange(scalar, name, -MaxSafe, MaxSafe);
            case ScalarType.Int32:
                return CheckRange(scalar, name, int.MinValue, int.MaxValue);
            case ScalarType.Int64:
                return CheckRange(scalar, name, long.MinValue, long.MaxValue);
            case ScalarType.Number:
            case ScalarType.Decimal:
                if (double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && !double.IsInfinity(number) && !double.IsNaN(number)) return true;
                context.Report(ShapeFindings.Constraint, scalar.Span, name, context.Show(scalar.Raw), "a number must be finite");
                return false;
        }

        bool isGood = type switch
        {
            ScalarType.Date => Formats.IsDate(scalar.Text),
            ScalarType.DateTime => Formats.IsDateTime(scalar.Text),
            ScalarType.Uri => Formats.IsUri(scalar.Text),
            _ => Formats.IsUuid(scalar.Text),
        };
        if (isGood) return true;
        (string format, string example) = Describe.Format(type);
        context.Report(ShapeFindings.Format, scalar.Span, name, context.Show(scalar.Text), format, example);
        return false;
    }

    private bool CheckUnicode(ScalarNode scalar, string name)
    {
        if (!ScalarLength.HasLoneSurrogate(scalar.Text)) return true;
        context.Report(ShapeFindings.Constraint, scalar.Span, name, "a text with half a surrogate pair", "it must be Unicode");
        return false;
    }

    private bool CheckRange(ScalarNode scalar, string name, decimal minimum, decimal maximum)
    {
        if (decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) && value >= minimum && value <= maximum) return true;
        context.Report(ShapeFindings.Constraint, scalar.Span, name, context.Show(scalar.Raw), "it must be between " + minimum.ToString(CultureInfo.InvariantCulture) + " and " + maximum.ToString(CultureInfo.InvariantCulture));
        return false;
    }
}
