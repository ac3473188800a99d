using System.Text.Json;
using OnRecord.Yaml;

namespace OnRecord.Tests.Yaml;

public sealed class YamlPlaceTests
{
    private const string Yaml =
        "# note\n" +
        "a:\n" +
        "  - x: 1\n" +
        "    \"y/~\": é\n" +
        "  - [2, three]\n" +
        "b: &b\n" +
        "  c: true\n" +
        "d: *b\n";

    [Theory]
    [InlineData("", 2, 1)]
    [InlineData("/a", 3, 3)]
    [InlineData("/a/0", 3, 5)]
    [InlineData("/a/0/x", 3, 8)]
    [InlineData("/a/0/y~1~0", 4, 12)]
    [InlineData("/a/1/1", 5, 9)]
    [InlineData("/b/c", 7, 6)]
    [InlineData("/d", 7, 3)]
    [InlineData("/d/c", 7, 6)]
    [InlineData("/a/0/missing/deep", 3, 5)]
    public void A_pointer_has_its_place(string pointer, int line, int column) =>
        Assert.Equal((line, column), YamlToJson.Convert(Yaml).Locate(pointer, offset: null));

    [Fact]
    public void Every_token_of_the_json_has_the_place_of_its_pointer()
    {
        YamlJson json = YamlToJson.Convert(Yaml);
        List<(int Line, int Column)> places = [];
        Utf8JsonReader reader = new(json.Utf8Json);
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject)) places.Add(json.Locate("", reader.TokenStartIndex));
        }

        Assert.Equal(
            [(2, 1), (2, 1), (3, 3), (3, 5), (3, 5), (3, 8), (4, 5), (4, 12), (5, 5), (5, 6), (5, 9), (6, 1), (6, 4), (7, 3), (7, 6), (8, 1), (8, 4), (7, 3), (7, 6)],
            places);
    }

    [Fact]
    public void A_text_without_a_document_has_a_place() => Assert.Equal((1, 1), YamlToJson.Convert("# only a note\n").Locate("/a", offset: null));

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    public void A_key_that_is_there_twice_has_its_place_in_mappings_of_any_size(int keys)
    {
        string yaml = string.Concat(Enumerable.Range(0, keys).Select(static i => "k" + i + ": v\n")) + "k" + (keys - 1) + ": w\n";
        using YamlJson json = YamlToJson.Convert(yaml);
        Assert.Equal((keys + 1, 1), Assert.Single(json.Errors).Place);
    }
}
