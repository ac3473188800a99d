using OnRecord.Checking.Data;
using OnRecord.Checking.Plans;
using OnRecord.Checking.Shape;

namespace OnRecord.Checking.Verdict;

/// <summary>A record that is filled again for another line.</summary>
internal sealed class UsedRecord(RecordPlan plan)
{
    public Record Record { get; } = new(plan, Nothing.Record, default);

    /// <summary>The fields whose keys have been read, with a value or null.</summary>
    public bool[] IsRead { get; } = new bool[plan.Fields.Length];

    public void Clear()
    {
        Record.Clear();
        Array.Clear(IsRead, 0, IsRead.Length);
    }
}

/// <summary>What one reader of lines keeps of a record type: which types may stand for it, what its absent fields stand for, records to fill.</summary>
internal sealed class RecordShape
{
    private readonly List<UsedRecord> _records = [];
    private readonly Utf8Names _leafNames;
    private readonly RecordPlan[] _leaves;
    private int _used;

    public RecordShape(RecordPlan plan, RulePlan[] rules)
    {
        Plan = plan;
        Rules = rules;
        _leaves = plan.Leaves;
        _leafNames = new Utf8Names(plan.Leaves.Select(static leaf => leaf.Name));
        Expected =
        [
            .. plan.Fields.Select(static (field, place) => (field, place)).Where(static entry => entry.field.Model.IsRequired || entry.field.Model.Default is not null)
                .Select(static entry => new KeyValuePair<int, Value?>(entry.place, entry.field.Model.Default is { } literal ? ValueReader.Default(entry.field.Value, literal, default) : null)),
        ];
    }

    public RecordPlan Plan { get; }

    /// <summary>The rules that are asked of it alone.</summary>
    public RulePlan[] Rules { get; }

    /// <summary>The fields that are not simply absent where they aren't written: what each stands for then; null where it must not be absent.</summary>
    public KeyValuePair<int, Value?>[] Expected { get; }

    /// <summary>The type that <c>$type</c> names; null for an unknown one.</summary>
    public RecordPlan? Leaf(ReadOnlySpan<byte> name) => _leafNames.Find(name) is >= 0 and int place ? _leaves[place] : null;

    /// <summary>An empty record.</summary>
    public UsedRecord Take()
    {
        if (_used == _records.Count) _records.Add(new UsedRecord(Plan));
        UsedRecord record = _records[_used++];
        record.Clear();
        return record;
    }

    /// <summary>Takes all records back.</summary>
    public void TakeBack() => _used = 0;
}
