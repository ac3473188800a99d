using System.Globalization;
using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Shape;

/// <summary>Reads a node as a value of a type, and reports where it is none or breaks a constraint.</summary>
internal sealed class ValueReader(ShapeContext context, RecordReader records)
{
    private readonly ScalarReader _scalars = new(context);

    /// <summary>The value; null where it has been reported.</summary>
    public Value? Read(ValueModel model, DataNode node, string name)
    {
        switch (model.Type)
        {
            case RecordTypeModel record:
                return records.Read(record.Name, node, name) is { } read ? new RecordValue(node, read) : null;
            case ListTypeModel list:
                return ReadList(list, model.Constraints, node, name);
            case MapTypeModel map:
                return ReadMap(map, model.Constraints, node, name);
            default:
                return _scalars.Read(model, node, name);
        }
    }

    private ListValue? ReadList(ListTypeModel type, Constraints constraints, DataNode node, string name)
    {
        if (node is not SequenceNode sequence)
        {
            context.Report(ShapeFindings.WrongKind, node.Span, name, "a list", context.ShowKind(node), node is ScalarNode { Raw.Length: > 0 } ? " Write each item on a line of its own, after '- '." : string.Empty);
            return null;
        }

        List<Value> items = new(sequence.Items.Count);
        foreach (DataNode item in sequence.Items)
        {
            if (Read(type.Item, item, name) is { } value) items.Add(value);
        }

        bool isWhole = items.Count == sequence.Items.Count;
        isWhole &= CheckSize(sequence.Items.Count, constraints, node, name, "item");
        if (constraints.UniqueItems && isWhole && JsonEquality.FirstRepeated(sequence.Items) is { } repeated)
        {
            context.Report(ShapeFindings.Constraint, repeated.Span, name, "a list in which this item stands twice", "its items must be unique: remove one of the two");
            isWhole = false;
        }

        return isWhole ? new ListValue(node, items) : null;
    }

    private MapValue? ReadMap(MapTypeModel type, Constraints constraints, DataNode node, string name)
    {
        if (node is not MappingNode mapping)
        {
            context.Report(ShapeFindings.WrongKind, node.Span, name, "a mapping", context.ShowKind(node), string.Empty);
            return null;
        }

        List<KeyValuePair<string, Value>> entries = new(mapping.Entries.Count);
        foreach (MappingEntry entry in mapping.Entries)
        {
            if (Read(type.Item, entry.Value, entry.Key) is { } value) entries.Add(new(entry.Key, value));
        }

        bool isWhole = entries.Count == mapping.Entries.Count;
        isWhole &= CheckSize(mapping.Entries.Count, constraints, node, name, "entry");
        return isWhole ? new MapValue(node, entries) : null;
    }

    private bool CheckSize(int count, Constraints constraints, DataNode node, string name, string what)
    {
        if (!(count < constraints.MinItems) && !(count > constraints.MaxItems)) return true;
        string limit = count < constraints.MinItems
            ? "at least " + constraints.MinItems.Value.ToString(CultureInfo.InvariantCulture)
            : "at most " + constraints.MaxItems!.Value.ToString(CultureInfo.InvariantCulture);
        context.Report(ShapeFindings.Constraint, node.Span, name, "of " + count.ToString(CultureInfo.InvariantCulture) + " (counted by " + what + ")", "it must have " + limit);
        return false;
    }
}
