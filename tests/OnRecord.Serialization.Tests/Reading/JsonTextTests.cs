using System.Text;
using System.Text.Json;
using Features;
using OnRecord.JsonTexts;

namespace OnRecord.Serialization.Tests.Reading;

/// <summary>The table of what is JSON, held against both readers of records and System.Text.Json.</summary>
public sealed class JsonTextTests
{
    /// <summary>Kinds that are about the whole text, and not about a value in it.</summary>
    private static readonly string[] OfTheWhole = ["mark", "depth"];

    /// <summary>Where System.Text.Json says otherwise of some, and why.</summary>
    private static readonly Dictionary<string, string> Otherwise = new() { ["mark"] = "of bytes it is told to take none; of a stream it takes one, as we do." };

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    [Fact]
    public void The_table_has_every_kind() => Assert.InRange(JsonTextCase.All.Count, 500, int.MaxValue);

    /// <summary>As the value of a field that the record keeps as it is.</summary>
    [Fact]
    public void A_field_that_no_schema_knows_takes_what_is_json() => AssertAll(
        static row => !OfTheWhole.Contains(row.Kind),
        static text => [.. """{"key":"k","shape":{"$type":"Circle","id":"c","colour":"green","radius":1},"state":"green","word":"w","else":"""u8, .. text, (byte)'}'],
        static row => row.IsJson,
        Everything.Converter.Instance);

    /// <summary>As a string that the reader in front reads.</summary>
    [Fact]
    public void A_field_that_is_a_string_takes_those_that_are_strings() => AssertAll(
        static row => !OfTheWhole.Contains(row.Kind),
        static text => [.. "{\"label\":"u8, .. text, (byte)'}'],
        static row => row.IsJson && row.Text[0] == '"' && row.Text != "\"\"",
        Point.Converter.Instance);

    /// <summary>As a number that the reader in front reads: from 0 exclusive to 100.</summary>
    [Fact]
    public void A_field_that_is_a_number_takes_those_that_are_numbers() => AssertAll(
        static row => !OfTheWhole.Contains(row.Kind),
        static text => [.. "{\"id\":\"c\",\"colour\":\"green\",\"radius\":"u8, .. text, (byte)'}'],
        static row => row.IsJson && (row.Text[0] == '-' || char.IsAsciiDigit(row.Text[0]) || row.Kind == "space") && JsonSerializer.Deserialize<JsonElement>(JsonTextCase.Bytes(row.Text)) is { ValueKind: JsonValueKind.Number } number && number.GetDouble() is > 0 and <= 100,
        Circle.Converter.Instance);

    /// <summary>A third opinion, so that the table itself is not ours alone.</summary>
    [Fact]
    public void System_text_json_says_the_same()
    {
        string[] wrong = [.. JsonTextCase.All.Where(static row => IsJson(JsonTextCase.Bytes(row.Text)) != row.IsJson && !Otherwise.ContainsKey(row.Kind)).Select(static row => row.ToString())];
        Assert.True(wrong.Length == 0, string.Join("\n", wrong));
    }

    private static void AssertAll<T>(Func<JsonTextCase, bool> isAsked, Func<byte[], byte[]> embed, Func<JsonTextCase, bool> isTaken, RecordConverter<T> converter)
        where T : SchemaRecord
    {
        List<string> wrong = [];
        foreach (JsonTextCase row in JsonTextCase.All.Where(isAsked))
        {
            byte[] json = embed(JsonTextCase.Bytes(row.Text));
            bool expected = isTaken(row);
            if (RecordSerializer.TryParseJson(converter, json, out _, out _) != expected) wrong.Add(row + " (by the reader in front and the complete one)");
            if (RecordSerializer.TryParseJson(converter, Ways.ForTheCompleteReader(converter, json), out _, out _) != expected) wrong.Add(row + " (by the complete reader)");
            if (RecordSerializer.IsValidJson(converter, json) != expected) wrong.Add(row + " (as a verdict)");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static bool IsJson(byte[] json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Strict);
            Utf8JsonReader reader = new(json);

            // Whether a text is one is seen only when it is asked for.
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName) reader.GetString();
            }

            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
