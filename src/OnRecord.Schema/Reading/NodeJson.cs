using System.Globalization;
using System.Text;

namespace OnRecord.Schema.Reading;

/// <summary>
/// Writes nodes as JSON on one line: what a file says without comments, layout and anchors. As JSON is YAML, every reader
/// of the file reads it too.
/// </summary>
public static class NodeJson
{
    /// <summary>The JSON of a node. Nodes are at most 64 deep, which the readers see to.</summary>
    public static string Write(DataNode node)
    {
        StringBuilder output = new();
        Write(output, node);
        return output.ToString();
    }

    /// <summary>The JSON of a text.</summary>
    public static string Quote(string text)
    {
        StringBuilder output = new();
        WriteString(output, text);
        return output.ToString();
    }

    private static void Write(StringBuilder output, DataNode node)
    {
        switch (node)
        {
            case MappingNode mapping:
                output.Append('{');
                for (int i = 0; i < mapping.Entries.Count; i++)
                {
                    if (i > 0) output.Append(", ");
                    WriteString(output, mapping.Entries[i].Key);
                    output.Append(": ");
                    Write(output, mapping.Entries[i].Value);
                }

                output.Append('}');
                break;
            case SequenceNode sequence:
                output.Append('[');
                for (int i = 0; i < sequence.Items.Count; i++)
                {
                    if (i > 0) output.Append(", ");
                    Write(output, sequence.Items[i]);
                }

                output.Append(']');
                break;
            case ScalarNode { Kind: ScalarKind.String } text:
                WriteString(output, text.Text);
                break;
            case ScalarNode { Kind: ScalarKind.Null }:
                output.Append("null");
                break;
            case ScalarNode scalar:
                output.Append(scalar.Text);
                break;
        }
    }

    private static void WriteString(StringBuilder output, string text)
    {
        output.Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\') output.Append('\\').Append(c);
            else if (c < ' ' || c is '\u0085' or '\u2028' or '\u2029' || char.IsSurrogate(c) || c == '\uFEFF') output.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else output.Append(c);
        }

        output.Append('"');
    }
}
