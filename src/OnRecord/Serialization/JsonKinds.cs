using System.Text.Json;

namespace OnRecord.Serialization;

/// <summary>What messages call the kinds of JSON values.</summary>
internal static class JsonKinds
{
    public static string Name(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        _ => "null",
    };

    /// <summary>How to mend the commonest mix-up: a scalar where a string is expected.</summary>
    public static string Hint(string expected, JsonTokenType token) => expected == "a string" && token is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False
        ? " Put it in quotation marks."
        : string.Empty;
}
