using System.Text;
using System.Text.Json;
using OnRecord.Fuzzing;

namespace OnRecord.Serialization.Tests.Making;

/// <summary>Trees of JSON texts, and texts of trees. Keys are names as the text writes them, quotation marks included, so that anything can be one.</summary>
internal static class JsonTree
{
    public static Tree Parse(byte[] json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Parse(document.RootElement);
    }

    /// <summary>The text.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="space">Gives what stands between two tokens.</param>
    public static byte[] Write(Tree tree, Func<string> space)
    {
        StringBuilder text = new();
        Write(tree, text, space);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static Tree Parse(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new Tree { Children = [.. element.EnumerateObject().Select(static field => ((string?)JsonSerializer.Serialize(field.Name), Parse(field.Value)))] },
        JsonValueKind.Array => new Tree { IsList = true, Children = [.. element.EnumerateArray().Select(static item => ((string?)null, Parse(item)))] },
        _ => Tree.OfScalar(element.GetRawText()),
    };

    private static void Write(Tree tree, StringBuilder text, Func<string> space)
    {
        text.Append(space()).Append(tree.Scalar ?? (tree.IsList ? "[" : "{"));
        for (int i = 0; i < tree.Children.Count; i++)
        {
            if (i > 0) text.Append(',');
            if (!tree.IsList) text.Append(space()).Append(tree.Children[i].Key).Append(space()).Append(':');
            Write(tree.Children[i].Value, text, space);
            text.Append(space());
        }

        if (tree.Scalar is null) text.Append(tree.IsList ? ']' : '}');
    }
}
