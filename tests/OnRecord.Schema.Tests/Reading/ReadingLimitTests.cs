using OnRecord.Measuring;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Tests.Reading;

public sealed class ReadingLimitTests
{
    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    public void Yaml_nests_64_deep_and_no_deeper(string open, string close)
    {
        Assert.Empty(Yaml(Nested(open, "", close, 64)).Findings);
        Assert.Equal(["ONR1002"], Ids(Yaml(Nested(open, "", close, 65))));
    }

    [Theory]
    [InlineData("[", "", "]")]
    [InlineData("{\"a\":", "1", "}")]
    public void Json_nests_64_deep_and_no_deeper(string open, string inner, string close)
    {
        Assert.Empty(Json(Nested(open, inner, close, 64)).Findings);
        Assert.Equal(["ONR1002"], Ids(Json(Nested(open, inner, close, 65))));
    }

    [Fact]
    public void The_limit_is_reported_where_it_is_passed()
    {
        Finding finding = Assert.Single(Yaml(new string('[', 30_000)).Findings);
        Assert.Equal((0, 64), (finding.Span.Line, finding.Span.Column));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("[{a: ")]
    [InlineData("!")]
    [InlineData("&a ")]
    [InlineData("\"\\")]
    [InlineData("a: ")]
    [InlineData("\t")]
    [InlineData("#")]
    [InlineData("a\n")]
    [InlineData("- a\n")]
    [InlineData("'")]
    [InlineData("\0")]
    [InlineData("a: b #c\n")]
    [InlineData("---\n")]
    [InlineData("%x\n")]
    [InlineData("\"a\", ")]
    public void Much_of_anything_costs_what_it_is_long(string piece)
    {
        Growth.AssertLinear(piece, length => Growth.BytesOf(() => Read(length)), length: 30_000 * piece.Length, times: 4000);

        void Read(int length)
        {
            string text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
            Yaml(text);
            Json(text);
        }
    }

    [Fact]
    public void Aliases_add_10_000_nodes_and_no_more()
    {
        string anchor = "a: &a [" + string.Join(",", Enumerable.Repeat("x", 99)) + "]\n";
        string Aliases(int count) => anchor + "b:\n" + string.Concat(Enumerable.Repeat("- *a\n", count));
        Assert.Empty(Yaml(Aliases(100)).Findings);
        Assert.Equal(["ONR1002"], Ids(Yaml(Aliases(101))));
    }

    [Fact]
    public void Laughs_end_early()
    {
        string text = "l0: &l0 x\n" + string.Concat(Enumerable.Range(1, 30).Select(i =>
            $"l{i}: &l{i} [{string.Join(",", Enumerable.Repeat($"*l{i - 1}", 10))}]\n"));
        Assert.Equal(["ONR1002"], Ids(Yaml(text)));
    }

    [Fact]
    public void Aliases_nest_64_deep_and_no_deeper()
    {
        string Chain(int depth) => "a0: &a0 x\n" + string.Concat(Enumerable.Range(1, depth).Select(i => $"a{i}: &a{i} [*a{i - 1}]\n"));
        Assert.Empty(Yaml(Chain(63)).Findings);
        Assert.Equal(["ONR1002"], Ids(Yaml(Chain(64))));
    }

    [Fact]
    public void A_scalar_has_4_MiB_in_UTF_8_and_no_more()
    {
        const int Limit = 4 * 1024 * 1024;
        Assert.Empty(Yaml("a: \"" + new string('x', Limit) + "\"").Findings);
        Assert.Equal(["ONR1002"], Ids(Yaml("a: \"" + new string('x', Limit + 1) + "\"")));
        Assert.Equal(["ONR1002"], Ids(Yaml("a: \"" + new string('€', Limit / 3 + 1) + "\"")));
    }

    [Fact]
    public void What_was_read_before_a_limit_is_kept()
    {
        MappingNode root = Assert.IsType<MappingNode>(Yaml("a: 1\nb: " + new string('[', 70)).Root);
        Assert.Equal(["a", "b"], root.Entries.Select(static e => e.Key));
    }

    [Theory]
    [InlineData("a: 1\na: 2", true)]
    [InlineData("a: !x b", true)]
    [InlineData("a: b #c", true)]
    [InlineData("a: b\n---\nc: d", true)]
    [InlineData("a: [b", false)]
    [InlineData("a: b\nc", false)]
    [InlineData("", false)]
    public void A_yaml_text_is_read_whole_or_not(string text, bool expected) => Assert.Equal(expected, Yaml(text).IsWhole);

    [Theory]
    [InlineData("{\"a\": 1, \"a\": 2}", true)]
    [InlineData("{\"a\": 1", false)]
    [InlineData("{} {}", false)]
    [InlineData("", false)]
    public void A_json_text_is_read_whole_or_not(string text, bool expected) => Assert.Equal(expected, Json(text).IsWhole);

    [Fact]
    public void A_text_beyond_a_limit_is_not_read_whole()
    {
        Assert.False(Yaml(new string('[', 65)).IsWhole);
        Assert.False(Json(new string('[', 65)).IsWhole);
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        CancellationToken cancelled = new(canceled: true);
        Assert.Throws<OperationCanceledException>(() => YamlReader.Read("x", "a: b", ReadingCatalog.Schema, cancelled));
        Assert.Throws<OperationCanceledException>(() => JsonReader.Read("x", "{}", ReadingCatalog.Schema, cancelled));
    }

    private static string Nested(string open, string inner, string close, int depth) =>
        string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));

    private static ReadDocument Yaml(string text) => YamlReader.Read("x.yaml", text, ReadingCatalog.Schema);

    private static ReadDocument Json(string text) => JsonReader.Read("x.json", text, ReadingCatalog.Schema);

    private static IEnumerable<string> Ids(ReadDocument document) => document.Findings.Select(static f => f.Descriptor.Id);
}
