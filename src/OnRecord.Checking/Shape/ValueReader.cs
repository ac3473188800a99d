using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Checking.Plans;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Shape;

/// <summary>Reads a node as a value, and reports where it is none or breaks a constraint.</summary>
internal sealed class ValueReader(ShapeContext context, RecordReader records)
{
    private readonly ScalarReader _scalars = new(context);

    /// <summary>The value; null where it has been reported.</summary>
    public Value? Read(ValuePlan plan, DataNode node, string what)
    {
        if (plan is EmbeddedPlan embedded) return records.Read(embedded.Record, node, what);
        if (plan is CollectionPlan collection) return collection.IsMap ? ReadMap(collection, node, what) : ReadList(collection, node, what);
        return _scalars.Read(plan, node, what);
    }

    /// <summary>What an absent field stands for. It has no place but its record's.</summary>
    public static Value Default(ValuePlan plan, Literal literal, SourceSpan place)
    {
        ScalarKind kind = literal.Kind switch
        {
            LiteralKind.Boolean => ScalarKind.Boolean,
            LiteralKind.Number => literal.Text.IndexOf('.') < 0 ? ScalarKind.Integer : ScalarKind.Number,
            _ => ScalarKind.String,
        };
        return new ScalarValue(new ScalarNode(place, kind, literal.Text, literal.Text), plan);
    }

    public static bool IsSound(Value value) => value switch
    {
        Record record => record.IsSound,
        CollectionValue list => list.Items.All(IsSound),
        _ => true,
    };

    private CollectionValue? ReadList(CollectionPlan plan, DataNode node, string what)
    {
        if (node is not SequenceNode list)
        {
            string hint = node is ScalarNode { Raw.Length: > 0 } or MappingNode ? " Write each item on a line of its own, after '- '." : string.Empty;
            context.Report(ShapeFindings.WrongKind, node.Span, what, plan.Expected, context.Found(node), hint);
            return null;
        }

        List<Value> items = new(list.Items.Count);
        foreach (DataNode item in list.Items)
        {
            if (ReadItem(plan.Item, item, Wording.PartOf("An item", what)) is { } value) items.Add(value);
        }

        return Finish(plan, node, items, list.Items.Count, what, "item");
    }

    private CollectionValue? ReadMap(CollectionPlan plan, DataNode node, string what)
    {
        if (node is not MappingNode map)
        {
            context.Report(ShapeFindings.WrongKind, node.Span, what, plan.Expected, context.Found(node), string.Empty);
            return null;
        }

        List<Value> items = new(map.Entries.Count);
        foreach (MappingEntry entry in map.Entries)
        {
            string name = context.IsConfidential ? Wording.PartOf("A value", what) : "'" + Wording.Shorten(entry.Key) + "'";
            if (ReadItem(plan.Item, entry.Value, name) is { } value) items.Add(value);
        }

        return Finish(plan, node, items, map.Entries.Count, what, "value");
    }

    private Value? ReadItem(ValuePlan plan, DataNode node, string what)
    {
        if (context.IsMisread(node)) return null;
        if (node is not ScalarNode { Kind: ScalarKind.Null }) return Read(plan, node, what);
        context.Report(ShapeFindings.WrongKind, node.Span, what, plan.Expected, "nothing", " Remove it, or fill it in.");
        return null;
    }

    private CollectionValue? Finish(CollectionPlan plan, DataNode node, List<Value> items, int count, string what, string itemName)
    {
        bool isGood = items.Count == count;
        if (count < plan.Limits.Minimum || count > plan.Limits.Maximum)
        {
            string limit = count < plan.Limits.Minimum ? "at least " + Wording.Count(plan.Limits.Minimum, itemName) : "at most " + Wording.Count(plan.Limits.Maximum, itemName);
            context.Report(ShapeFindings.Constraint, node.Span, what, "must have " + limit + ", and has " + Wording.Number(count));
            isGood = false;
        }

        if (isGood && !plan.IsMap && plan.Limits.FirstRepeated(items) is { } repeated)
        {
            context.Report(ShapeFindings.Constraint, repeated.Node.Span, what, "must not hold the same item twice: remove one of the two");
            isGood = false;
        }

        return isGood ? new CollectionValue(node, items) : null;
    }
}
