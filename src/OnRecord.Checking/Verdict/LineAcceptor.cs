using OnRecord.Checking.Plans;
using OnRecord.Checking.Rules;

namespace OnRecord.Checking.Verdict;

/// <summary>
/// Reads a line once, without making nodes of it, and says whether it is a record that the complete check has no finding for.
/// It never says so of one that has; of what is seldom written it may not say so at all. Not for two threads at once.
/// </summary>
internal sealed class LineAcceptor
{
    private readonly JsonBytes _json = new();
    private readonly Keys _keys;
    private readonly LineValues _values;
    private readonly WrittenType _types;
    private readonly RecordAcceptor _records;
    private readonly CheckPlan _plan;
    private readonly RecordPlan? _one;
    private readonly Utf8Names _names;

    /// <summary>Prepares for the lines of a file.</summary>
    /// <param name="plan">Its schema.</param>
    /// <param name="recordType">The one type of all its records; null where each says so itself.</param>
    /// <param name="rules">What is asked of each record alone.</param>
    public LineAcceptor(CheckPlan plan, string? recordType, RuleChecks rules)
    {
        _plan = plan;
        _one = plan.Type(recordType);
        _keys = new Keys(_json);
        _values = new LineValues(_json, rules);
        _types = new WrittenType(_json, _keys);
        _records = new RecordAcceptor(_json, _keys, _values, _types);
        _names = new Utf8Names(plan.Types.Select(static type => type.Name));
    }

    /// <summary>Whether a line of valid UTF-8 surely has no finding.</summary>
    /// <param name="data">What it stands in.</param>
    /// <param name="start">Its first byte.</param>
    /// <param name="end">The first byte after it, or after the last of it that is no space.</param>
    public bool Accepts(byte[] data, int start, int end)
    {
        _values.Clear();
        _keys.Close(0);
        return !_plan.ComparesWholes
            && _json.Begin(data, start, end)
            && _json.Next() == '{'
            && TypeOfLine() is { } type
            && _records.Read(type, depth: 0) is not null
            && _json.Next() == 0
            && !_values.BreakRule();
    }

    private RecordPlan? TypeOfLine() =>
        _one ?? (_types.TryFind(isFirst: false, out Slice name) && _names.Find(_json.Bytes(name)) is >= 0 and int place ? _plan.Types[place] : null);
}
