using OnRecord.Checking.Data;
using OnRecord.Checking.Plans;
using OnRecord.Checking.Shape;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;
using OnRecord.Text;

namespace OnRecord.Checking.Verdict;

/// <summary>Takes a scalar, a value of an enum or a reference that nothing is wrong with.</summary>
internal sealed class ScalarAcceptor(JsonBytes json, LineValues values)
{
    /// <summary>The value; null where nobody can tell that it is right.</summary>
    /// <param name="plan">What it must be.</param>
    /// <param name="first">Its first byte.</param>
    public ScalarValue? Read(ValuePlan plan, byte first)
    {
        if (values.Scalar() is not { } scalar) return null;
        ScalarType type = plan is ScalarPlan { Type: var own } ? own : ScalarType.String;
        bool isGood = first switch
        {
            (byte)'"' => ReadText(plan, type, scalar),
            (byte)'t' => json.TryWord("true"u8) && ReadBoolean(plan, type, scalar, "true"),
            (byte)'f' => json.TryWord("false"u8) && ReadBoolean(plan, type, scalar, "false"),
            _ => ReadNumber(plan, type, scalar),
        };
        return isGood && (plan.Constraints.IsEmpty || plan.Constraints.IsMetBy(scalar.Kind, scalar.Characters)) ? scalar : null;
    }

    private bool ReadText(ValuePlan plan, ScalarType type, SlicedScalar scalar)
    {
        if (!ScalarFormats.HasKind(type, ScalarKind.String) || !json.TryString(out Slice text)) return false;
        scalar.Set(plan, ScalarKind.String, text);
        return plan is EnumPlan named ? IsKnown(named, text, scalar) : type == ScalarType.String || ScalarFormats.IsText(type, scalar.Characters);
    }

    private bool IsKnown(EnumPlan plan, Slice text, SlicedScalar scalar)
    {
        // One that is written with escapes, which nobody does, is as good as unknown: an open enum must not take a deprecated one so.
        if (text.IsEscaped) return false;
        int place = plan.Names.Find(json.Bytes(text));
        if (place < 0) return plan.Model.IsOpen;
        EnumValueModel value = plan.Model.Values[place];
        scalar.Set(plan, ScalarKind.String, value.Text);
        return value.Deprecated is null;
    }

    private static bool ReadBoolean(ValuePlan plan, ScalarType type, SlicedScalar scalar, string text)
    {
        scalar.Set(plan, ScalarKind.Boolean, text);
        return ScalarFormats.HasKind(type, ScalarKind.Boolean);
    }

    private bool ReadNumber(ValuePlan plan, ScalarType type, SlicedScalar scalar)
    {
        if (!ScalarFormats.HasKind(type, ScalarKind.Integer) || !json.TryNumber(out Slice number, out bool isPlain)) return false;
        scalar.Set(plan, ScalarKind.Integer, number);
        if (!isPlain)
        {
            bool isWhole = JsonNumber.IsWhole(scalar.Text, out string notation);
            scalar.Set(plan, isWhole ? ScalarKind.Integer : ScalarKind.Number, notation);
        }

        return (scalar.Kind == ScalarKind.Integer || !ScalarFormats.IsWhole(type)) && ScalarFormats.IsNumber(type, scalar.Characters);
    }
}
