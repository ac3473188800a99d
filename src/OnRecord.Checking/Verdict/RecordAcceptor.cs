using OnRecord.Checking.Data;
using OnRecord.Checking.Plans;
using OnRecord.Checking.Shape;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.Verdict;

/// <summary>
/// Takes records that nothing is wrong with, from the bytes of a line. What <see cref="RecordReader"/> would report, or what it takes
/// that is seldom written, is not taken: null and false mean that nobody can tell here, and never that it is wrong.
/// </summary>
internal sealed class RecordAcceptor(JsonBytes json, Keys keys, LineValues values, WrittenType types)
{
    private readonly ScalarAcceptor _scalars = new(json, values);
    private readonly JsonSkipper _skipper = new(json, keys);
    private ShapeContext _context = new(default);

    /// <summary>The record at an opening brace, of a type or one that extends it.</summary>
    /// <param name="depth">How many objects and arrays are open.</param>
    public Record? Read(RecordPlan type, int depth)
    {
        if (!type.Model.IsAbstract) return ReadFields(values.ShapeOf(type), depth);

        // Looking further on for it at each level would read what is deep down again and again.
        return types.TryFind(isFirst: depth > 0, out Slice name) && values.ShapeOf(type).Leaf(json.Bytes(name)) is { } leaf ? ReadFields(values.ShapeOf(leaf), depth) : null;
    }

    private Record? ReadFields(RecordShape shape, int depth)
    {
        RecordPlan plan = shape.Plan;
        if (depth >= JsonSkipper.MaxDepth || plan.Model.Deprecated is not null || values.Record(shape) is not { } used) return null;
        int first = keys.Open();
        json.At++;
        if (!json.Take('}'))
        {
            do
            {
                json.Next();
                if (!json.TryString(out Slice key) || !json.Take(':') || !ReadEntry(used, key, first, depth + 1)) return null;
            }
            while (json.Take(','));
            if (!json.Take('}')) return null;
        }

        keys.Close(first);
        return Complete(used.Record, shape);
    }

    private bool ReadEntry(UsedRecord used, Slice key, int first, int depth)
    {
        RecordPlan plan = used.Record.Plan;
        ReadOnlySpan<byte> name = json.Bytes(key);
        int field = plan.Names.Find(name);
        if (field < 0) return name.SequenceEqual("$type"u8) ? IsType(plan, key, first) : ReadUnknown(plan, key, first, depth);
        if (key.IsEscaped || used.IsRead[field]) return false;
        used.IsRead[field] = true;
        FieldModel model = plan.Fields[field].Model;
        byte next = json.Next();
        if (next == 'n') return !model.IsRequired && json.TryWord("null"u8);
        if (model.Deprecated is not null || Read(plan.Fields[field].Value, next, depth) is not { } value) return false;
        used.Record.Set(field, Nothing.Key, value);
        return true;
    }

    private bool IsType(RecordPlan plan, Slice key, int first)
    {
        json.Next();
        return keys.Add(first, key) && json.TryString(out Slice type) && plan.TypeName.AsSpan().SequenceEqual(json.Bytes(type));
    }

    private bool ReadUnknown(RecordPlan plan, Slice key, int first, int depth)
    {
        if (!plan.Model.AllowsAdditionalProperties || !keys.Add(first, key)) return false;
        return plan.RefusedNames.Find(json.Bytes(key)) < 0 && _skipper.Skip(depth);
    }

    private Value? Read(ValuePlan plan, byte first, int depth) => plan switch
    {
        EmbeddedPlan embedded => first == '{' ? Read(embedded.Record, depth) : ReadShortForm(embedded.Record, first, depth),
        CollectionPlan collection => ReadCollection(collection, first, depth),
        _ => _scalars.Read(plan, first),
    };

    private Record? ReadShortForm(RecordPlan type, byte first, int depth)
    {
        RecordShape shape = values.ShapeOf(type);
        if (type.ShortForm < 0 || type.Model.IsAbstract || first == '[' || values.Record(shape) is not { } used) return null;
        if (Read(type.Fields[type.ShortForm].Value, first, depth) is not { } value) return null;
        used.Record.Set(type.ShortForm, Nothing.Key, value);
        return Complete(used.Record, shape);
    }

    private CollectionValue? ReadCollection(CollectionPlan plan, byte first, int depth)
    {
        if (first != (plan.IsMap ? '{' : '[') || depth >= JsonSkipper.MaxDepth || values.Collection(out List<Value> items) is not { } collection) return null;
        char end = plan.IsMap ? '}' : ']';
        int firstKey = keys.Open();
        json.At++;
        if (!json.Take(end))
        {
            do
            {
                if (plan.IsMap && !ReadKey(firstKey)) return null;
                if (Read(plan.Item, json.Next(), depth + 1) is not { } item) return null;
                items.Add(item);
            }
            while (json.Take(','));
            if (!json.Take(end)) return null;
        }

        keys.Close(firstKey);
        return IsWithin(plan, items) ? collection : null;
    }

    private bool ReadKey(int first)
    {
        json.Next();
        return json.TryString(out Slice key) && keys.Add(first, key) && json.Take(':');
    }

    private static bool IsWithin(CollectionPlan plan, List<Value> items)
    {
        if (items.Count < plan.Limits.Minimum || items.Count > plan.Limits.Maximum) return false;
        if (!plan.Limits.AreUnique || plan.IsMap || items.Count < 2) return true;

        // Records are compared with what stands in their nodes too, which are not there.
        return plan.Item is not (EmbeddedPlan or CollectionPlan) && plan.Limits.FirstRepeated(items) is null;
    }

    /// <summary>Fills in what is absent, and asks what needs the whole record.</summary>
    private Record? Complete(Record record, RecordShape shape)
    {
        foreach (KeyValuePair<int, Value?> expected in shape.Expected)
        {
            if (record.Has(expected.Key)) continue;
            if (expected.Value is null) return null;
            record.Set(expected.Key, null, expected.Value);
        }

        RoleChecks.Run(_context, record);
        if (_context.Findings.Count == 0) return record;
        _context = new ShapeContext(default);
        return null;
    }
}
