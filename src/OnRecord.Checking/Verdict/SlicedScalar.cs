using OnRecord.Checking.Data;
using OnRecord.Checking.Plans;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Verdict;

/// <summary>A scalar that is a slice of a line. It has no node, and is used again for another line.</summary>
internal sealed class SlicedScalar(JsonBytes json, Characters characters) : ScalarValue(Nothing.Scalar, Nothing.Plan)
{
    private ValuePlan _plan = Nothing.Plan;
    private ScalarKind _kind;
    private Slice _slice;
    private string? _text;
    private int _first = -1;
    private int _count;

    public override ValuePlan Plan => _plan;

    public override ScalarKind Kind => _kind;

    public override string Text => _text ??= Characters.ToString();

    public override ReadOnlySpan<char> Characters
    {
        get
        {
            if (_text is not null) return _text.AsSpan();
            if (_first < 0)
            {
                _first = characters.Count;
                json.Decode(_slice, characters);
                _count = characters.Count - _first;
            }

            return characters.Of(_first, _count);
        }
    }

    /// <summary>Becomes a slice of the line.</summary>
    public void Set(ValuePlan plan, ScalarKind kind, Slice slice)
    {
        _plan = plan;
        _kind = kind;
        _slice = slice;
        _text = null;
        _first = -1;
    }

    /// <summary>Becomes a text that is known beforehand.</summary>
    public void Set(ValuePlan plan, ScalarKind kind, string text)
    {
        _plan = plan;
        _kind = kind;
        _text = text;
    }
}
