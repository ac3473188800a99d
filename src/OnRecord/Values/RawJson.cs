using System.Text.Json;

namespace OnRecord;

/// <summary>A JSON value that no field of the schema takes, kept as it is. Equal to another when its text is.</summary>
/// <param name="Text">Without white space between the tokens.</param>
public readonly record struct RawJson(string Text)
{
    /// <summary>The value as an element of its own.</summary>
    public JsonElement ToElement()
    {
        using JsonDocument document = JsonDocument.Parse(Text ?? "null");
        return document.RootElement.Clone();
    }

    /// <summary>The text.</summary>
    public override string ToString() => Text ?? "null";
}
