using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Tests.Reading;

/// <summary>Shows a tree of nodes as JSON.</summary>
internal static class NodeText
{
    public static string Of(DataNode node) => node switch
    {
        MappingNode mapping => "{" + string.Join(",", mapping.Entries.Select(static e => Quote(e.Key) + ":" + Of(e.Value))) + "}",
        SequenceNode sequence => "[" + string.Join(",", sequence.Items.Select(Of)) + "]",
        ScalarNode { Kind: ScalarKind.String } scalar => Quote(scalar.Text),
        ScalarNode { Kind: ScalarKind.Null } => "null",
        ScalarNode { Kind: ScalarKind.Integer } scalar => scalar.Text,
        ScalarNode { Kind: ScalarKind.Number } scalar => scalar.Text + "f",
        ScalarNode scalar => scalar.Text,
        _ => throw new InvalidOperationException(),
    };

    private static string Quote(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t").Replace("\b", "\\b").Replace("\f", "\\f") + "\"";
}
