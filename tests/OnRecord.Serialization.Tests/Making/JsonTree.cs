using System.Text;
using System.Text.Json;

namespace OnRecord.Serialization.Tests.Making;

/// <summary>A JSON text as a tree that can be changed: fields in any order and more than once, and anything for a name.</summary>
internal sealed class JsonTree
{
    /// <summary>Of a scalar: as the text writes it. Null for a list or an object.</summary>
    public string? Scalar { get; set; }

    public bool IsList { get; init; }

    /// <summary>Names as the text writes them, quotation marks included; empty in a list.</summary>
    public List<(string Name, JsonTree Value)> Children { get; private init; } = [];

    public static JsonTree Of(byte[] json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Of(document.RootElement);
    }

    public static JsonTree OfScalar(string json) => new() { Scalar = json };

    public JsonTree Clone() => new() { Scalar = Scalar, IsList = IsList, Children = [.. Children.Select(static child => (child.Name, child.Value.Clone()))] };

    /// <summary>The tree and all that it has.</summary>
    public IEnumerable<JsonTree> All() => Children.SelectMany(static child => child.Value.All()).Prepend(this);

    /// <summary>The text.</summary>
    /// <param name="space">Gives what stands between two tokens.</param>
    public byte[] Write(Func<string> space)
    {
        StringBuilder text = new();
        Write(text, space);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static JsonTree Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new JsonTree { Children = [.. element.EnumerateObject().Select(static field => (JsonSerializer.Serialize(field.Name), Of(field.Value)))] },
        JsonValueKind.Array => new JsonTree { IsList = true, Children = [.. element.EnumerateArray().Select(static item => (string.Empty, Of(item)))] },
        _ => OfScalar(element.GetRawText()),
    };

    private void Write(StringBuilder text, Func<string> space)
    {
        text.Append(space()).Append(Scalar ?? (IsList ? "[" : "{"));
        for (int i = 0; i < Children.Count; i++)
        {
            if (i > 0) text.Append(',');
            if (!IsList) text.Append(space()).Append(Children[i].Name).Append(space()).Append(':');
            Children[i].Value.Write(text, space);
            text.Append(space());
        }

        if (Scalar is null) text.Append(IsList ? ']' : '}');
    }
}
