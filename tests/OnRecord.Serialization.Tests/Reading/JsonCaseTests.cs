using Features;
using OnRecord.JsonTexts;

namespace OnRecord.Serialization.Tests.Reading;

/// <summary>The table of what is accepted and refused: <c>json-cases.txt</c>.</summary>
public sealed class JsonCaseTests
{
    private const string Square = "\"$type\":\"Square\",\"id\":\"s\",\"colour\":\"green\",\"side\":";
    private const string Circle = "\"$type\":\"Circle\",\"id\":\"c\",\"colour\":\"green\",\"radius\":";
    private const string Rest = ",\"state\":\"green\",\"word\":\"w\"";

    public static TheoryData<int, string, string, string> Cases()
    {
        TheoryData<int, string, string, string> cases = [];
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Reading", "json-cases.txt"));
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#') continue;
            string[] parts = lines[i].Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            cases.Add(i + 1, parts[0], parts[1], parts[2]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_as_the_table_says(int line, string verdict, string place, string text)
    {
        byte[] json = JsonTextCase.Bytes(Document(place, text));
        bool isValid = place is "text" or "document" ? Point.TryParseJson(json, out _, out ValidationResult result)
            : place == "any" ? Everything.TryParseJson(json, out _, out result)
            : Shape.TryParseJson(json, out _, out result);
        Assert.True(isValid == (verdict == "accept"), "Line " + line + ": " + result);
        Assert.Equal(isValid, place is "text" or "document" ? Point.IsValidJson(json) : place == "any" ? Everything.IsValidJson(json) : Shape.IsValidJson(json));
        if (place == "document") return;
        byte[] spaced = [(byte)'{', (byte)' ', .. json.AsSpan(1)];
        Assert.Equal(isValid, place == "text" ? Point.TryParseJson(spaced, out _, out _) : place == "any" ? Everything.TryParseJson(spaced, out _, out _) : Shape.TryParseJson(spaced, out _, out _));
    }

    private static string Document(string place, string text) => place switch
    {
        "text" => "{\"label\":" + text + "}",
        "integer" => "{" + Square + text + "}",
        "number" => "{" + Circle + text + "}",
        "any" => "{\"key\":\"k\",\"shape\":{" + Square + "2}" + Rest + ",\"else\":" + text + "}",
        _ => text.Replace("@", "\"label\":\"a\",\"x\":1", StringComparison.Ordinal),
    };
}
