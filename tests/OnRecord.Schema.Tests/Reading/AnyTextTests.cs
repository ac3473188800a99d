using CsCheck;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Tests.Reading;

/// <summary>Whatever the text: no exception, the same answer twice, findings inside the text, and a root or a finding.</summary>
public sealed class AnyTextTests
{
    private const string Yaml =
        "# yaml-language-server\nonrecord: 1\nenums:\n  Status: [open, \"closed\", 'x']\nbase: &b { k: 1.0, l: ~ }\n" +
        "records:\n  Witness:\n    <<: *b\n    description: >-\n      Who saw\n      it.\n    fields:\n      - id?: { type: string, pattern: \"^[a-z]$\" } # note\n      - *b\n";

    private const string Json = "{\"a\":[1,-2.5e3,true,false,null,\"x\\u00e9\\n\\\\\"],\"b\":{\"c\":{},\"d\":[]}}";

    private static readonly string[] Pieces =
    [
        "\n", "\r", "\t", " ", "  ", "- ", ": ", ":", "#", " #", "?", "? ", "[", "]", "{", "}", ",", "&a ", "*a", "!", "!!str ", "|", ">", "|2-\n",
        "'", "\"", "\\", "\\u", "\\ud800", "%", "@", "`", "---", "---\n", "...", "<<", "<<: ", "~", "0x", "1e", ".inf", "\0", "\u0085", "\u2028",
        "\ud800", "\udc00", "\uFEFF", "\u0001", "é", "😀", "null", "true", "//", "/*",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]);

    public static TheoryData<string, Func<string, ReadDocument>> Readers() => new()
    {
        { Yaml, static text => YamlReader.Read("x.yaml", text, ReadingCatalog.Schema) },
        { Json, static text => JsonReader.Read("x.json", text, ReadingCatalog.Schema) },
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public void Mutated_texts_are_read_or_reported(string seed, Func<string, ReadDocument> read) =>
        Mutations(seed).Sample(text => Holds(text, read), iter: 5_000);

    [Theory]
    [MemberData(nameof(Readers))]
    public void Random_pieces_before_a_text_are_read_or_reported(string seed, Func<string, ReadDocument> read) =>
        Piece.Array[0, 30].Select(pieces => string.Concat(pieces) + seed).Sample(text => Holds(text, read), iter: 5_000);

    [Theory]
    [MemberData(nameof(Readers))]
    public void Every_beginning_of_a_text_is_read_or_reported(string seed, Func<string, ReadDocument> read)
    {
        for (int length = 0; length <= seed.Length; length++) Holds(seed[..length], read);
    }

    private static Gen<string> Mutations(string seed) =>
        Gen.Select(Gen.Int[0, seed.Length], Gen.Int[0, 6], Piece).Array[1, 4].Select(edits =>
        {
            string text = seed;
            foreach ((int at, int cut, string piece) in edits)
            {
                int start = Math.Min(at, text.Length);
                text = text[..start] + piece + text[Math.Min(text.Length, start + cut)..];
            }

            return text;
        });

    private static void Holds(string text, Func<string, ReadDocument> read)
    {
        ReadDocument first = read(text), second = read(text);
        Assert.Equal(first.Findings, second.Findings);
        Assert.Equal(first.Root is null, second.Root is null);
        if (first.Root is { } root) Assert.Equal(NodeText.Of(root), NodeText.Of(second.Root!));
        else Assert.NotEmpty(first.Findings);
        foreach (Findings.Finding finding in first.Findings)
        {
            Assert.True(finding.Span.Start >= 0 && finding.Span.Length >= 0 && finding.Span.End <= text.Length, finding.ToString());
            // Every message of the parser has been put into our words.
            Assert.DoesNotContain("This is no YAML", finding.Message, StringComparison.Ordinal);
        }
    }
}
