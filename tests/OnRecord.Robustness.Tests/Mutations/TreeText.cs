using System.Globalization;
using System.Text;
using OnRecord.Fuzzing;
using OnRecord.Schema.Reading;

namespace OnRecord.Robustness.Tests.Mutations;

/// <summary>Trees of YAML or JSON texts, and texts of trees: whatever it was, it is written as either.</summary>
internal static class TreeText
{
    public static Tree Parse(DataNode node) => node switch
    {
        MappingNode mapping => new Tree { Children = [.. mapping.Entries.Select(static entry => ((string?)entry.Key, Parse(entry.Value)))] },
        SequenceNode list => new Tree { IsList = true, Children = [.. list.Items.Select(static item => ((string?)null, Parse(item)))] },
        _ => Tree.OfScalar(NodeJson.Write(node)),
    };

    /// <summary>One line of JSON, which is YAML too.</summary>
    public static string ToJson(this Tree tree)
    {
        StringBuilder output = new();
        WriteJson(tree, output);
        return output.ToString();
    }

    /// <summary>YAML as people write it, a line an entry.</summary>
    public static string ToYaml(this Tree tree)
    {
        StringBuilder output = new();
        WriteYaml(tree, output, 0);
        return output.Append('\n').ToString();
    }

    public static string Quote(string text) => NodeJson.Write(new ScalarNode(default, ScalarKind.String, text, text));

    private static void WriteJson(Tree tree, StringBuilder output)
    {
        if (tree.Scalar is not null)
        {
            output.Append(tree.Scalar);
            return;
        }

        output.Append(tree.IsList ? '[' : '{');
        for (int i = 0; i < tree.Children.Count; i++)
        {
            if (i > 0) output.Append(", ");
            if (!tree.IsList) output.Append(Key(tree, i)).Append(": ");
            WriteJson(tree.Children[i].Value, output);
        }

        output.Append(tree.IsList ? ']' : '}');
    }

    private static void WriteYaml(Tree tree, StringBuilder output, int depth)
    {
        if (tree.Scalar is not null || tree.Children.Count == 0)
        {
            WriteJson(tree, output);
            return;
        }

        for (int i = 0; i < tree.Children.Count; i++)
        {
            if (i > 0 || depth > 0) output.Append('\n').Append(' ', depth * 2);
            output.Append(tree.IsList ? "- " : Key(tree, i) + ": ");
            WriteYaml(tree.Children[i].Value, output, depth + 1);
        }
    }

    /// <summary>What came out of a list has none.</summary>
    private static string Key(Tree tree, int index) => Quote(tree.Children[index].Key ?? index.ToString(CultureInfo.InvariantCulture));
}
