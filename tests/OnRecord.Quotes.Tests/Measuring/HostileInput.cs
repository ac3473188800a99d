using System.Text;

namespace OnRecord.Quotes.Tests;

/// <summary>Texts that cost a careless reader its stack or its afternoon.</summary>
internal static class HostileInput
{
    private static readonly (string Name, string Unit)[] s_units =
    [
        ("less-than signs", "<"),
        ("tags never closed", "<a "),
        ("values never closed", "<a b=\""),
        ("nested tags", "<div>"),
        ("end tags alone", "</p>"),
        ("comments never closed", "<!--"),
        ("scripts never closed", "<script>a"),
        ("scripts in comments", "<script><!--<script>-"),
        ("titles never closed", "<title>"),
        ("CDATA, never closed", "a <![CDATA["),
        ("ampersands", "&"),
        ("numbers without end", "&#1"),
        ("quotation marks, opening", "“"),
        ("quotation marks, straight", "\""),
        ("quotation marks of all kinds", "“a „b «c »d ‘e 'f \"g ” "),
        ("quoted paragraphs", "“a\n\n"),
        ("apostrophes", "'"),
        ("opening brackets", "["),
        ("images never closed", "![a"),
        ("links never closed", "[a]("),
        ("links with titles never closed", "[a](b \""),
        ("links to pointed addresses", "[a](<b"),
        ("nested links", "[a](b)]["),
        ("references", "[a][b] "),
        ("asterisks", "*"),
        ("asterisks and words", "*a **b "),
        ("asterisks and underscores", "*a_ "),
        ("backticks", "a`b``c```"),
        ("backticks, longer and longer", "\u0001"),
        ("block quotations", ">"),
        ("list items", "- "),
        ("indented list", "\u0002"),
        ("number signs", "# "),
        ("table rows", "a|b\n-|-\n"),
        ("fences", "```\n"),
        ("definitions", "[a]: b\n"),
        ("one-line HTML blocks", "<p>\n\n"),
        ("front matter never closed", "---\n"),
        ("lone surrogates with marks", "\uD800\u0301"),
        ("combining marks", "\u0301\u0323"),
        ("NULs", "\0"),
        ("zero-width characters", "\u200B"),
        ("spaces", " "),
        ("empty lines", "\n"),
        ("one word", "a "),
        ("one endless word", "a"),
        ("ellipses", "…a"),
        ("emoji", "👍🏽"),
    ];

    /// <summary>Quotes that have many places in such texts, or nearly.</summary>
    public static IReadOnlyList<QuoteQuery> Quotes { get; } =
    [
        .. Enumerable.Range(1, 300).Select(n => new QuoteQuery(Repeat("a ", n))),
        .. Enumerable.Range(1, 100).Select(n => new QuoteQuery(Repeat("a ", n) + "… b")),
        .. Enumerable.Range(1, 100).Select(n => new QuoteQuery("a", Prefix: Repeat("a ", n) + "x")),
        new QuoteQuery(string.Join(" … ", Enumerable.Repeat("a", 10_000))),
        new QuoteQuery(Repeat("a ", 100_000) + "b"),
        .. s_units.Select(u => new QuoteQuery(Repeat(u.Unit, 3) + " b")),
    ];

    /// <summary>Some of them: enough to see how the cost grows with the document.</summary>
    public static IReadOnlyList<QuoteQuery> FewQuotes { get; } = [new("a"), new("a a a … a"), new("a", "x"), new("<a <a b"), .. s_units.Select(u => new QuoteQuery(Repeat(u.Unit, 2) + " b"))];

    public static IEnumerable<(string Name, string Text)> Texts(int length) =>
        s_units.Select(u => (u.Name, u.Unit switch
        {
            "\u0001" => Growing(length, n => new string('`', n) + "a"),
            "\u0002" => Growing(length, n => new string(' ', n) + "- a\n"),
            _ => Repeat(u.Unit, length / u.Unit.Length),
        }));

    private static string Growing(int length, Func<int, string> unit)
    {
        var text = new StringBuilder(length);
        for (int n = 1; text.Length < length; n++) text.Append(unit(n));
        return text.ToString();
    }

    private static string Repeat(string unit, int times) => new StringBuilder(unit.Length * times).Insert(0, unit, times).ToString();
}
