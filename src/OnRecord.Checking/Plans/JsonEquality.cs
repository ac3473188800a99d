using System.Text;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Plans;

/// <summary>Equality as JSON Schema has it: 1 equals 1.0, and the order of keys does not matter.</summary>
internal static class JsonEquality
{
    /// <summary>The first item that equals one before it; null where all differ.</summary>
    public static DataNode? FirstRepeated(IReadOnlyList<DataNode> items)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (DataNode item in items)
        {
            StringBuilder text = new();
            Write(text, item);
            if (!seen.Add(text.ToString())) return item;
        }

        return null;
    }

    /// <summary>Writes a text that is the same for equal values, and no other.</summary>
    private static void Write(StringBuilder output, DataNode node)
    {
        switch (node)
        {
            case MappingNode mapping:
                output.Append('{');
                foreach (MappingEntry entry in mapping.Entries.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
                {
                    WriteText(output, entry.Key);
                    Write(output, entry.Value);
                }

                output.Append('}');
                break;
            case SequenceNode sequence:
                output.Append('[');
                foreach (DataNode item in sequence.Items) Write(output, item);
                output.Append(']');
                break;
            case ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Number } number:
                output.Append('n').Append(Scalars.CanonicalNumber(number.Text)).Append(';');
                break;
            case ScalarNode { Kind: ScalarKind.String } text:
                WriteText(output, text.Text);
                break;
            case ScalarNode scalar:
                output.Append(scalar.Kind).Append(scalar.Text).Append(';');
                break;
        }
    }

    // The length first, so that no text can look like what follows it.
    private static void WriteText(StringBuilder output, string text) => output.Append(text.Length).Append(':').Append(text);
}
