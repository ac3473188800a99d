using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Tests.Reading;

public sealed class SpanTests
{
    private const string Yaml =
        "a: {x: 1}\n" +
        "b:\n" +
        "- 'two'\n" +
        "- |\n" +
        "  block\n" +
        "\n" +
        "# note\n" +
        "c/d:\n" +
        "  e~: &n [y]\n" +
        "  f: *n\n" +
        "g:\n";

    private const string Json = "{\n  \"a\": [1, {}],\n  \"b\": \"x\\ny\"\n}";

    [Theory]
    [InlineData("", "a: {x: 1}\nb:\n- 'two'\n- |\n  block\n\n# note\nc/d:\n  e~: &n [y]\n  f: *n\ng:")]
    [InlineData("/a", "{x: 1}")]
    [InlineData("/a/x", "1")]
    [InlineData("/b", "- 'two'\n- |\n  block")]
    [InlineData("/b/0", "'two'")]
    [InlineData("/b/1", "|\n  block")]
    [InlineData("/c~1d", "e~: &n [y]\n  f: *n")]
    [InlineData("/c~1d/e~0", "&n [y]")]
    [InlineData("/c~1d/f", "*n")]
    [InlineData("/c~1d/f/0", "y")]
    [InlineData("/g", "")]
    public void Yaml_nodes_span_what_was_written(string pointer, string expected) =>
        Assert.Equal(expected, Cut(Yaml, Entry(Yaml, YamlReader.Read, pointer).Value));

    [Theory]
    [InlineData("", Json)]
    [InlineData("/a", "[1, {}]")]
    [InlineData("/a/0", "1")]
    [InlineData("/a/1", "{}")]
    [InlineData("/b", "\"x\\ny\"")]
    public void Json_nodes_span_what_was_written(string pointer, string expected) =>
        Assert.Equal(expected, Cut(Json, Entry(Json, JsonReader.Read, pointer).Value));

    [Fact]
    public void Keys_span_what_was_written()
    {
        Assert.Equal("c/d", Cut(Yaml, Entry(Yaml, YamlReader.Read, "/c~1d").Key));
        Assert.Equal("\"b\"", Cut(Json, Entry(Json, JsonReader.Read, "/b").Key));
    }

    [Fact]
    public void Entries_stand_in_the_order_of_the_document() => Assert.Equal(
        ["", "/a", "/a/x", "/b", "/b/0", "/b/1", "/c~1d", "/c~1d/e~0", "/c~1d/e~0/0", "/c~1d/f", "/c~1d/f/0", "/g"],
        Map(Yaml, YamlReader.Read).Entries.Select(static e => e.Pointer));

    [Fact]
    public void Lines_and_columns_count_from_0() =>
        Assert.Equal(new SourceSpan(52, 6, 8, 6, 8, 12), Entry(Yaml, YamlReader.Read, "/c~1d/e~0").Value);

    [Fact]
    public void A_file_without_a_root_has_an_empty_map() => Assert.Empty(SpanMapBuilder.Build("x", null).Entries);

    private static SpanMap Map(string text, Func<string, string, ReadingCatalog, CancellationToken, ReadDocument> read) =>
        SpanMapBuilder.Build("x", read("x", text, ReadingCatalog.Schema, default).Root);

    private static SpanMap.Entry Entry(string text, Func<string, string, ReadingCatalog, CancellationToken, ReadDocument> read, string pointer) =>
        Map(text, read).Entries.Single(e => e.Pointer == pointer);

    private static string Cut(string text, SourceSpan span) => text.Substring(span.Start, span.Length);
}
