using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OnRecord.Exports.Markdown;
using OnRecord.Schema.Model;

namespace OnRecord.Exports.Tests.Markdown;

/// <summary>A reference has all that the schema says, and nothing that a schema says is taken for Markdown.</summary>
public sealed class MarkdownTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static TheoryData<string> Schemas() => [.. Corpus.Varied];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Has_every_record_field_rule_and_value(string name)
    {
        SchemaModel schema = Corpus.Model(name);
        List<(string Heading, string[][] Rows)> tables = Tables(MarkdownExport.Write(schema).Text);
        foreach (RecordModel record in schema.Records)
        {
            string[][] rows = [.. tables.Where(table => table.Heading == record.Name.Name).SelectMany(static table => table.Rows)];
            Assert.Equal(record.Fields.Select(static field => field.Name).Concat(record.Rules.Select(static rule => rule.Id)), rows.Select(static row => row[0]));
            Assert.Equal(record.Fields.Select(static field => field.IsRequired ? "yes" : "no"), rows.Take(record.Fields.Count).Select(static row => row[2]));
            Assert.All(rows, static row => Assert.Equal(5, row.Length));
        }

        foreach (EnumModel named in schema.Enums)
        {
            Assert.Equal(named.Values.Select(static value => value.Text), tables.Single(table => table.Heading == named.Name.Name).Rows.Select(static row => row[0]));
        }
    }

    [Fact]
    public void Says_constraints_conditions_and_roles_in_words()
    {
        string text = MarkdownExport.Write(Corpus.Compile("""
            onrecord: 1
            id: https://example.org/desk
            version: 1.2.0
            namespace: N
            lexicons: { filler: { language: en, words: [tbd, "a|b"] } }
            records:
              S: { speaker: { name: n }, fields: { id: { type: string, identifier: true }, n: string } }
              C:
                description: "What <b>somebody</b> says | or *not*."
                unique: [t, [t, i]]
                claim: { text: t, attributedTo: by }
                fields:
                  id: { type: string, identifier: true }
                  t: { type: string, minLength: 1, maxLength: 9, pattern: "^a|b`c$", notIn: filler }
                  by: ref S
                  i: { type: integer, minimum: 1, exclusiveMaximum: 10, multipleOf: 3, default: 3 }
                  l?: { items: { type: string, enum: [x, y] }, minItems: 1, uniqueItems: true }
                  old?: { type: string, deprecated: { since: 1.1.0, use: t }, sensitive: true }
                rules:
                  - { id: r, if: { t: { enum: [a, b] }, not: { i: 3 } }, then: { required: [l] }, else: { l: { count: { minimum: 2 } } }, class: duty, severity: warning, grade: weak, message: Say it., source: Book }
                  - { id: s, then: { anyOf: [{ l: { any: x } }, { by.n: { mentions: filler } }, { absent: [l, old] }] }, message: M. }
                  - { id: u, then: { compare: "i <= 7" }, message: M. }
            """)).Text;
        Accepted.Equal(text, "tests", "OnRecord.Exports.Tests", "cases", "reference.md");
    }

    [Fact]
    public void Texts_of_a_schema_stay_texts()
    {
        const string Hostile = "<script> *b* [l](x) `c` \\\\ | # & _i_ ~~s~~";
        string text = MarkdownExport.Write(Corpus.Compile("{ onrecord: 1, namespace: N, records: { R: { description: \"" + Hostile + "\", fields: { \"a|`b\": { type: string, description: \"" + Hostile + "\" } } } } }")).Text;
        MarkdownDocument document = Markdig.Markdown.Parse(text, Pipeline);
        Assert.All(document.Descendants<HtmlInline>(), static html => Assert.True(html.Tag is "<code>" or "</code>", html.Tag));
        Assert.Empty(document.Descendants<HtmlBlock>());
        Assert.Empty(document.Descendants<LinkInline>());
        Assert.Empty(document.Descendants<EmphasisInline>());
        Assert.Equal("a|`b", Assert.Single(Tables(text)).Rows[0][0]);
        Assert.Contains(Hostile.Replace("\\\\", "\\"), Inner(document.Descendants<ParagraphBlock>().First().Inline!), StringComparison.Ordinal);
    }

    private static List<(string Heading, string[][] Rows)> Tables(string markdown)
    {
        List<(string, string[][])> tables = [];
        string heading = "";
        foreach (Block block in Markdig.Markdown.Parse(markdown, Pipeline))
        {
            if (block is HeadingBlock title) heading = Inner(title.Inline!);
            if (block is Table table)
            {
                tables.Add((heading, [.. table.OfType<TableRow>().Skip(1).Select(static row => row.OfType<TableCell>().Select(static cell => cell.Count == 0 ? "" : Inner(((ParagraphBlock)cell[0]).Inline!)).ToArray())]));
            }
        }

        return tables;
    }

    private static string Inner(ContainerInline inline) => string.Concat(inline.Descendants().Select(static part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    }));
}
