using OnRecord.Measuring;
using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Resolving;

namespace OnRecord.Schema.Tests.Resolving;

/// <summary>Whatever a schema says, the result is findings at places that are there, and never an exception.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Scraps =
    [
        "", "{}", "[]", "null", "true", "12", "'", "\"", "a: b", "[a]", "{ a: b }", "ref any", "ref", "\u0085", "\ud800", "&a", "*a", "<<: *a", "!!str x",
    ];

    [Fact]
    public void Mutated_schemas_give_findings()
    {
        Random random = new(20220317);
        string[] texts = [.. SchemaCase.All().Select(static c => c.Text)];
        for (int i = 0; i < 3000; i++)
        {
            string text = texts[random.Next(texts.Length)];
            for (int edits = random.Next(1, 4); edits > 0; edits--) text = Mutate(text, random);
            LoadedSchema loaded = Shared.Load("case.onrecord.yaml", text);
            foreach (Finding finding in loaded.Findings)
            {
                Assert.InRange(finding.Span.Start, 0, text.Length);
                Assert.InRange(finding.Span.End, finding.Span.Start, text.Length + 1);
                Assert.NotEqual("", finding.Message);
            }
        }
    }

    private static string Mutate(string text, Random random)
    {
        int at = random.Next(text.Length + 1);
        int length = Math.Min(random.Next(12), text.Length - at);
        return random.Next(4) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Scraps[random.Next(Scraps.Length)]),
            2 => text.Remove(at, length).Insert(at, Scraps[random.Next(Scraps.Length)]),
            _ => SwapWords(text, random),
        };
    }

    /// <summary>Puts a word of the text in another's place: names then stand where other kinds of names should.</summary>
    private static string SwapWords(string text, Random random)
    {
        string[] words = text.Split([' ', '\n', ',', '{', '}', '[', ']', ':'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return text;
        string word = words[random.Next(words.Length)];
        int at = text.IndexOf(word, StringComparison.Ordinal);
        return text.Remove(at, word.Length).Insert(at, words[random.Next(words.Length)]);
    }

    [Fact]
    public void Large_schemas_take_no_more_than_their_share()
    {
        Growth.AssertLinear("records", Cost, length: 8000, times: 100_000);

        static long Cost(int records)
        {
            string text = "onrecord: 1\nrecords:\n  R0: { abstract: true, fields: { id: { type: string, identifier: true }, text: string } }\n"
                + string.Concat(Enumerable.Range(1, records).Select(i =>
                    $"  R{i}: {{ extends: R0, fields: {{ next?: R{i - 1}, to?: ref R{Math.Max(1, i / 2)} }}, rules: [{{ id: r, if: {{ text: x }}, then: {{ required: [to] }}, message: M. }}] }}\n"));
            SchemaFile file = SchemaReader.Read("a.onrecord.yaml", text).File;
            return Growth.BytesOf(() => Assert.Empty(SchemaResolver.Resolve(file, default, "T").Findings));
        }
    }

    [Fact]
    public void A_chain_of_bases_has_a_limit()
    {
        string text = "onrecord: 1\nrecords:\n  R0: { abstract: true, fields: { text: string } }\n"
            + string.Concat(Enumerable.Range(1, 40).Select(static i => $"  R{i}: {{ abstract: true, extends: R{i - 1} }}\n"));
        Assert.Equal("ONR1222", Assert.Single(Shared.Load("a.onrecord.yaml", text).Findings).Descriptor.Id);
        Assert.Empty(Shared.Load("a.onrecord.yaml", text[..text.IndexOf("  R33:", StringComparison.Ordinal)]).Findings);
    }

    [Fact]
    public void A_chain_of_named_types_has_a_limit()
    {
        string text = "onrecord: 1\ntypes:\n" + string.Concat(Enumerable.Range(0, 10000).Select(static i => $"  T{i}: T{i + 1}\n")) + "  T10000: string\n";
        Assert.Contains("ONR1222", Shared.Load("a.onrecord.yaml", text).Findings.Select(static f => f.Descriptor.Id));
    }
}
