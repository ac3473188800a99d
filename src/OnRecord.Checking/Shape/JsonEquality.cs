using System.Globalization;
using System.Text;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Shape;

/// <summary>Equality as JSON Schema has it: 1 equals 1.0, and the order of keys does not matter.</summary>
internal static class JsonEquality
{
    /// <summary>The first item that equals one before it; null where all differ.</summary>
    public static DataNode? FirstRepeated(IReadOnlyList<DataNode> items)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (DataNode item in items)
        {
            if (!seen.Add(Canonical(item))) return item;
        }

        return null;
    }

    /// <summary>A text that is the same for equal values, and no other.</summary>
    public static string Canonical(DataNode node)
    {
        StringBuilder output = new();
        Write(output, node);
        return output.ToString();
    }

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
                output.Append('n').Append(Number(number.Text)).Append(';');
                break;
            case ScalarNode { Kind: ScalarKind.String } text:
                WriteText(output, text.Text);
                break;
            case ScalarNode scalar:
                output.Append('s').Append((int)scalar.Kind).Append(scalar.Text).Append(';');
                break;
        }
    }

    /// <summary>The length first, so that no text can look like what follows it.</summary>
    private static void WriteText(StringBuilder output, string text) => output.Append(text.Length).Append(':').Append(text);

    private static string Number(string text)
    {
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)) return (exact / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number.ToString("R", CultureInfo.InvariantCulture) : text;
    }
}
