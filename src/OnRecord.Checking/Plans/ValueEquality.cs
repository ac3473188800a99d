using System.Text;
using OnRecord.Checking.Data;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Plans;

/// <summary>
/// Equality of values that have been read: numbers by value, date-times as instants, URIs by their text, records field by field
/// with what absent ones stand for. Generated code compares so, as what it has read no longer tells how it was written.
/// </summary>
internal static class ValueEquality
{
    private const int Few = 16;

    /// <summary>The first item that equals one before it; null where all differ.</summary>
    public static Value? FirstRepeated(IReadOnlyList<Value> items)
    {
        if (items.Count < 2) return null;
        if (items.Count <= Few && items.All(IsWrittenAlike)) return FirstRepeatedText(items);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (Value item in items)
        {
            StringBuilder text = new();
            Write(text, item);
            if (!seen.Add(text.ToString())) return item;
        }

        return null;
    }

    /// <summary>Whether it is a scalar that is equal to another where their texts are.</summary>
    private static bool IsWrittenAlike(Value value) => value is ScalarValue { Plan: not ScalarPlan { Type: not (ScalarType.String or ScalarType.Uri or ScalarType.Date) } };

    private static Value? FirstRepeatedText(IReadOnlyList<Value> items)
    {
        for (int i = 1; i < items.Count; i++)
        {
            for (int before = 0; before < i; before++)
            {
                if (((ScalarValue)items[i]).Characters.SequenceEqual(((ScalarValue)items[before]).Characters)) return items[i];
            }
        }

        return null;
    }

    /// <summary>Writes a text that is the same for equal values, and no other.</summary>
    private static void Write(StringBuilder output, Value? value)
    {
        switch (value)
        {
            case Record record:
                WriteRecord(output, record);
                break;
            case CollectionValue { Items.Count: > 0 } collection:
                WriteCollection(output, collection);
                break;
            case ScalarValue scalar:
                WriteText(output, Scalars.Canonical((scalar.Plan as ScalarPlan)?.Type, scalar.Text));
                break;
            default:
                output.Append('-'); // An empty list or map is as good as none.
                break;
        }
    }

    private static void WriteRecord(StringBuilder output, Record record)
    {
        output.Append('{');
        WriteText(output, record.Plan.Name);
        for (int field = 0; field < record.Plan.Fields.Length; field++) Write(output, record[field]);
        if (record.Plan.Model.AllowsAdditionalProperties && record.Node is MappingNode mapping) WriteUnknown(output, record, mapping);
        output.Append('}');
    }

    private static void WriteUnknown(StringBuilder output, Record record, MappingNode mapping)
    {
        foreach (MappingEntry entry in mapping.Entries.Where(entry => record.Plan.Find(entry.Key) < 0 && entry.Key != "$type").OrderBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            WriteText(output, entry.Key);
            WriteText(output, NodeJson.Write(entry.Value));
        }
    }

    private static void WriteCollection(StringBuilder output, CollectionValue collection)
    {
        output.Append('[');
        if (collection.Node is MappingNode map)
        {
            // All of its values are sound, so that keys and values go in pairs.
            foreach ((MappingEntry entry, Value item) in map.Entries.Zip(collection.Items, static (entry, item) => (entry, item)).OrderBy(static pair => pair.entry.Key, StringComparer.Ordinal))
            {
                WriteText(output, entry.Key);
                Write(output, item);
            }
        }
        else
        {
            foreach (Value item in collection.Items) Write(output, item);
        }

        output.Append(']');
    }

    // The length first, so that no text can look like what follows it.
    private static void WriteText(StringBuilder output, string text) => output.Append(text.Length).Append(':').Append(text);
}
