using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace OnRecord.Generators.Tests.Pipeline;

/// <summary>Whatever a file holds, the generator doesn't throw: it reports, or what it writes compiles.</summary>
public class BadInputTests
{
    /// <summary>Reserved and contextual; those in YAML that are no text are quoted.</summary>
    private static readonly string[] Keywords =
    [
        .. SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds())
            .Select(SyntaxFacts.GetText)
            .Where(static text => text.All(char.IsAsciiLetterLower) && text != "equals") // ONR1105: Equals is a member of every object
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string, string> Broken => new()
    {
        { "30,000 nested brackets", "onrecord: 1\nrecords: " + new string('[', 30_000) },
        { "30,000 nested braces, closed", "onrecord: 1\nrecords: " + Repeat("{a: ", 30_000) + "1" + new string('}', 30_000) },
        { "30,000 nested levels", "onrecord: 1\nrecords:\n" + string.Concat(Enumerable.Range(1, 3_000).Select(static n => new string(' ', n) + "a:\n")) },
        { "nothing", "" },
        { "white space", " \n\n" },
        { "a comment alone", "# nothing\n" },
        { "a byte order mark alone", "\uFEFF" },
        { "NUL", "\0" },
        { "NUL in a name", "onrecord: 1\nrecords:\n  A\0B: { fields: { a: string } }\n" },
        { "an unclosed quote", "onrecord: 1\nid: \"https://example.org/x\nrecords:\n  A: { fields: { a: string } }\n" },
        { "an unclosed bracket before a key", "onrecord: 1\nrecords:\n  A:\n    fields:\n      text: [string\n      b: string\n" },
        { "a tab as indentation", "onrecord: 1\nrecords:\n\tA: {}\n" },
        { "a lone surrogate", "onrecord: 1\nrecords:\n  A: { fields: { \"\\uD800\": string } }\n" },
        { "an alias that grows", "onrecord: 1\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n" },
        { "an alias to itself", "onrecord: 1\nrecords: &a [*a]\n" },
        { "two documents", "onrecord: 1\n---\nonrecord: 1\n" },
        { "a list", "- onrecord\n" },
        { "a scalar", "onrecord\n" },
        { "a record that extends itself", "onrecord: 1\nrecords:\n  A: { extends: A, fields: { a: string } }\n" },
        { "a record in itself", "onrecord: 1\nrecords:\n  A: { fields: { a: A } }\n" },
        { "a record without fields", "onrecord: 1\nrecords:\n  A:\n" },
        { "a schema that imports itself", "onrecord: 1\nimports: { me: ./bad.onrecord.yaml }\nrecords:\n  A: { fields: { a: me.A } }\n" },
        { "a schema that imports nothing", "onrecord: 1\nimports: { no: ./no.onrecord.yaml }\nrecords:\n  A: { fields: { a: no.A } }\n" },
        { "a namespace of keywords", "onrecord: 1\nnamespace: class.namespace\nrecords:\n  A: { fields: { a: string } }\n" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Broken_text_is_found_and_other_files_go_on(string what, string text)
    {
        GeneratorRun run = SchemaProject.Of(("bad.onrecord.yaml", text), ("good.onrecord.yaml", Good)).Run().NotThrown();

        Assert.True(run.Findings.Length > 0, what);
        Assert.All(run.Findings, static f => Assert.Matches(@"^ONR1\d{3} bad\.onrecord\.yaml\(\d+,\d+\)$", f));
        Assert.Contains("record Fine", run.Sources["good.onrecord.g.cs"], StringComparison.Ordinal);
    }

    public static TheoryData<string> Positions => ["fields", "values", "open", "mixin", "lists", "alias", "lexicon", "rule"];

    [Theory]
    [MemberData(nameof(Positions))]
    public void Names_that_are_keywords_compile(string position)
    {
        GeneratorRun run = SchemaProject.Of(("k.onrecord.yaml", Schema(position, Keywords)), ("good.onrecord.yaml", Good)).Run();

        Assert.True(run.Findings.Length == 0, string.Join("\n", run.Diagnostics));
        run.Compiles();
    }

    [Theory]
    [InlineData("String")]
    [InlineData("Object")]
    [InlineData("List")]
    [InlineData("System")]
    [InlineData("OnRecord")]
    [InlineData("Root")]
    [InlineData("DateOnly")]
    [InlineData("SchemaRecord")]
    public void A_record_named_like_a_type_that_generated_code_uses_compiles(string name)
    {
        GeneratorRun run = SchemaProject.Of(("n.onrecord.yaml",
            $$"""
            onrecord: 1
            records:
              {{name}}: { fields: { id: { type: string, identifier: true }, day?: date, all?: [string], other?: ref {{name}} } }
            dossier: { name: Everything, lists: { all: {{name}} } }
            """)).Run().NotThrown();

        if (run.Findings.Length == 0) run.Compiles();
        Assert.All(run.Findings, static f => Assert.StartsWith("ONR1", f, StringComparison.Ordinal));
    }

    private const string Good = "onrecord: 1\nnamespace: Good\nrecords:\n  Fine: { fields: { x: string } }\n";

    private static string Schema(string position, string[] names) => position switch
    {
        "fields" => "onrecord: 1\nrecords:\n  A:\n    fields:\n" + Lines(names, "      \"{0}?\": string"),
        "values" => "onrecord: 1\nenums:\n  E:\n    values:\n" + Lines(names, "      \"{0}\": Told.") + "records:\n  A: { fields: { e: E } }\n",
        "open" => "onrecord: 1\nenums:\n  E:\n    open: true\n    values:\n" + Lines([.. names.Where(static n => n is not ("value" or "parse"))], "      \"{0}\": Told.") + "records:\n  A: { fields: { e: E } }\n",
        "mixin" => "onrecord: 1\nmixins:\n  M:\n    fields:\n" + Lines(names, "      \"{0}?\": integer") + "records:\n  A: { mixins: [M], fields: { a1: string } }\n",
        "lists" => "onrecord: 1\nrecords:\n  A: { fields: { x: string } }\ndossier:\n  name: D\n  lists:\n" + Lines(names, "    \"{0}\": A"),
        "alias" => "onrecord: 1\nimports:\n" + Lines(names, "  \"{0}\": ./good.onrecord.yaml") + "records:\n  A:\n    fields:\n" + Lines(names, "      \"f-{0}\": \"{0}.Fine\""),
        "lexicon" => "onrecord: 1\nlexicons:\n" + Lines(names, "  \"{0}\": [a]") + "records:\n  A: { fields: { x: string } }\n",
        _ => "onrecord: 1\nrecords:\n  A:\n    fields:\n" + Lines(names, "      \"{0}?\": string") + "    rules:\n"
            + Lines([.. names.Where(static n => n is not ("not" or "required"))], "      - {{ id: \"r-{0}\", then: {{ required: [\"{0}\"] }}, message: Told. }}"),
    };

    private static string Lines(string[] names, string format) =>
        string.Concat(names.Select(name => string.Format(CultureInfo.InvariantCulture, format, name) + "\n"));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
