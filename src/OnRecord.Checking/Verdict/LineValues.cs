using OnRecord.Checking.Data;
using OnRecord.Checking.Plans;
using OnRecord.Checking.Rules;

namespace OnRecord.Checking.Verdict;

/// <summary>The values of one line, used again for the next. A line of more values than these is left to the complete path, so that they stay few.</summary>
internal sealed class LineValues(JsonBytes json, RuleChecks rules)
{
    private const int MaxScalars = 4096;
    private const int MaxCollections = 256;
    private const int MaxRecords = 256;
    private static readonly List<Value> None = [];
    private readonly Characters _characters = new();
    private readonly List<SlicedScalar> _scalars = [];
    private readonly List<(CollectionValue Value, List<Value> Items)> _collections = [];
    private readonly Dictionary<RecordPlan, RecordShape> _shapes = [];
    private readonly List<(Record Record, RecordShape Shape)> _records = [];
    private int _usedScalars;
    private int _usedCollections;

    /// <summary>What is kept of a record type.</summary>
    public RecordShape ShapeOf(RecordPlan plan)
    {
        if (!_shapes.TryGetValue(plan, out RecordShape? shape)) _shapes.Add(plan, shape = new RecordShape(plan, rules.AskedOf(plan)));
        return shape;
    }

    /// <summary>An empty record; null where there are too many.</summary>
    public UsedRecord? Record(RecordShape shape)
    {
        if (_records.Count == MaxRecords) return null;
        UsedRecord used = shape.Take();
        _records.Add((used.Record, shape));
        return used;
    }

    /// <summary>A scalar that is yet to be set; null where there are too many.</summary>
    public SlicedScalar? Scalar()
    {
        if (_usedScalars == MaxScalars) return null;
        if (_usedScalars == _scalars.Count) _scalars.Add(new SlicedScalar(json, _characters));
        return _scalars[_usedScalars++];
    }

    /// <summary>An empty list or map; null where there are too many.</summary>
    public CollectionValue? Collection(out List<Value> items)
    {
        items = None;
        if (_usedCollections == MaxCollections) return null;
        if (_usedCollections == _collections.Count)
        {
            items = [];
            _collections.Add((new CollectionValue(Nothing.Scalar, items), items));
        }

        (CollectionValue value, items) = _collections[_usedCollections++];
        items.Clear();
        return value;
    }

    /// <summary>Whether a record of the line, listed or embedded, breaks a rule that is asked of it alone.</summary>
    public bool BreakRule()
    {
        foreach ((Record record, RecordShape shape) in _records)
        {
            foreach (RulePlan rule in shape.Rules)
            {
                if (rule.IsBrokenBy(record, null)) return true;
            }
        }

        return false;
    }

    /// <summary>Forgets the values of the line before.</summary>
    public void Clear()
    {
        foreach ((_, RecordShape shape) in _records) shape.TakeBack();
        _records.Clear();
        _characters.Clear();
        _usedScalars = _usedCollections = 0;
    }
}
