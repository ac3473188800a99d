using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;

namespace OnRecord.Tests.Yaml;

/// <summary>JSON texts of everything that YAML finds difficult.</summary>
internal static class RandomJson
{
    private static readonly string[] Numbers = ["0", "-1", "1.5", "1e3", "1.0", "-0", "-1.25E-7", "123456789012345678901234567890", "1e400"];

    private static readonly string[] Pieces =
    [
        "a", "b c", "\n", "\n", "  ", " ", "-", "- ", "#", " #x", ":", ": ", "'", "\"", "\\", "\t", "\r", "é", "😀", "\u2028", "\u0085", "\uFEFF", "\uFFFE", "\u0001", "\u007F",
        "true", "no", "12", "1e3", "~", "null", "0x1", ".inf", "|", ">", "&", "*", " *", "!", "%", "@", "`", "{", "}", "[", "]", ",", "?", "? ", "---", "...", "<<", "=", "\u00a0", "2020-01-01",
    ];

    private static readonly Gen<string> Text = Gen.Frequency(
        (19, Gen.Int[0, Pieces.Length - 1].Array[0, 5].Select(static choice => string.Concat(choice.Select(static i => Pieces[i])))),
        (1, Gen.Int[900, 1100].Select(static length => new string('k', length))));

    /// <summary>As UTF-8.</summary>
    public static Gen<byte[]> Utf8 { get; } = Value(5).Select(static write =>
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) write(json);
        return bytes.ToArray();
    });

    private static Gen<Action<Utf8JsonWriter>> Value(int depth)
    {
        Gen<Action<Utf8JsonWriter>> scalar = Gen.OneOf(
            Text.Select<string, Action<Utf8JsonWriter>>(static text => json => json.WriteStringValue(text)),
            Gen.Int[0, Numbers.Length - 1].Select<int, Action<Utf8JsonWriter>>(static i => json => json.WriteRawValue(Numbers[i])),
            Gen.Int[0, 2].Select<int, Action<Utf8JsonWriter>>(static i => json =>
            {
                if (i == 2) json.WriteNullValue();
                else json.WriteBooleanValue(i == 1);
            }));
        if (depth == 0) return scalar;
        Gen<Action<Utf8JsonWriter>> inner = Value(depth - 1);
        return Gen.OneOf(
            scalar,
            inner.Array[0, 3].Select<Action<Utf8JsonWriter>[], Action<Utf8JsonWriter>>(static items => json =>
            {
                json.WriteStartArray();
                foreach (Action<Utf8JsonWriter> item in items) item(json);
                json.WriteEndArray();
            }),
            Gen.Select(Text, inner).Array[0, 4].Select<(string Key, Action<Utf8JsonWriter> Value)[], Action<Utf8JsonWriter>>(static entries => json =>
            {
                json.WriteStartObject();
                foreach ((string key, Action<Utf8JsonWriter> value) in entries.DistinctBy(static entry => entry.Key))
                {
                    json.WritePropertyName(key);
                    value(json);
                }

                json.WriteEndObject();
            }));
    }
}
