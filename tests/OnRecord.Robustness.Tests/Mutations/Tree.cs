using System.Globalization;
using System.Text;
using OnRecord.Schema.Reading;

namespace OnRecord.Robustness.Tests.Mutations;

/// <summary>A tree of a YAML or JSON text that can be changed, and is written as either.</summary>
internal sealed class Tree
{
    /// <summary>Of a scalar: as JSON writes it. Null for a list or a mapping.</summary>
    public string? Scalar { get; set; }

    public bool IsList { get; set; }

    /// <summary>Keys are null in a list.</summary>
    public List<(string? Key, Tree Value)> Children { get; private init; } = [];

    public static Tree Of(DataNode node) => node switch
    {
        MappingNode mapping => new Tree { Children = [.. mapping.Entries.Select(static entry => ((string?)entry.Key, Of(entry.Value)))] },
        SequenceNode list => new Tree { IsList = true, Children = [.. list.Items.Select(static item => ((string?)null, Of(item)))] },
        _ => new Tree { Scalar = NodeJson.Write(node) },
    };

    public static Tree OfScalar(string json) => new() { Scalar = json };

    public Tree Clone() => new() { Scalar = Scalar, IsList = IsList, Children = [.. Children.Select(static child => (child.Key, child.Value.Clone()))] };

    /// <summary>Every place below the root, in the order of the text.</summary>
    public IEnumerable<(Tree Parent, int Index)> Places()
    {
        for (int i = 0; i < Children.Count; i++)
        {
            yield return (this, i);
            foreach ((Tree, int) below in Children[i].Value.Places()) yield return below;
        }
    }

    /// <summary>One line of JSON, which is YAML too.</summary>
    public string ToJson()
    {
        StringBuilder output = new();
        WriteJson(output);
        return output.ToString();
    }

    /// <summary>YAML as people write it, a line an entry.</summary>
    public string ToYaml()
    {
        StringBuilder output = new();
        WriteYaml(output, 0);
        return output.Append('\n').ToString();
    }

    public static string Quote(string text) => NodeJson.Write(new ScalarNode(default, ScalarKind.String, text, text));

    private void WriteJson(StringBuilder output)
    {
        if (Scalar is not null)
        {
            output.Append(Scalar);
            return;
        }

        output.Append(IsList ? '[' : '{');
        for (int i = 0; i < Children.Count; i++)
        {
            if (i > 0) output.Append(", ");
            if (!IsList) output.Append(Quote(Children[i].Key ?? i.ToString(CultureInfo.InvariantCulture))).Append(": ");
            Children[i].Value.WriteJson(output);
        }

        output.Append(IsList ? ']' : '}');
    }

    private void WriteYaml(StringBuilder output, int depth)
    {
        if (Scalar is not null || Children.Count == 0)
        {
            WriteJson(output);
            return;
        }

        for (int i = 0; i < Children.Count; i++)
        {
            if (i > 0 || depth > 0) output.Append('\n').Append(' ', depth * 2);
            output.Append(IsList ? "- " : Quote(Children[i].Key ?? i.ToString(CultureInfo.InvariantCulture)) + ": ");
            Children[i].Value.WriteYaml(output, depth + 1);
        }
    }
}
