using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Tests.Reading;

public sealed class JsonLinesTests
{
    [Fact]
    public void Each_line_is_a_document_of_its_own()
    {
        IReadOnlyList<ReadDocument> documents = JsonReader.ReadLines(
            "x.ndjson", "\uFEFF{\"a\":1}\r\n\n  \n{\"a\":2,\n{\"a\":3} x\n {\"a\":4}", ReadingCatalog.Schema);
        Assert.Equal(["{\"a\":1}", "{\"a\":2}", "{\"a\":3}", "{\"a\":4}"], documents.Select(static d => NodeText.Of(d.Root!)));
        Assert.Equal([0, 3, 4, 5], documents.Select(static d => d.Root!.Span.Line));
        Assert.Equal([true, false, false, true], documents.Select(static d => d.IsWhole));
        Assert.Equal(["4:1", "5:9"], documents.SelectMany(static d => d.Findings).Select(static f => $"{f.Span.Line + 1}:{f.Span.Column + 1}"));
    }

    [Fact]
    public void A_file_of_blank_lines_has_none() => Assert.Empty(JsonReader.ReadLines("x.ndjson", "\n \r\n", ReadingCatalog.Schema));
}
