using YamlDotNet.Core;

namespace OnRecord.Yaml;

/// <summary>Says what the parser stumbled over, in words that tell how to mend it.</summary>
internal static class YamlSyntax
{
    private const string UnclosedBracket = "This bracket is never closed. Write the closing one, ] or }, after the last item.";

    // A piece of the parser's message, and what to tell the author.
    private static readonly (string Piece, string Advice)[] Known =
    [
        ("found invalid mapping", "A ': ' stands inside a plain text, or this line is indented more than it should be. Quote the text, or mend the indentation."),
        ("Mapping values are not allowed", "A ':' can't end a key here. Quote the text, or begin the key on a line of its own."),
        ("Mapping keys are not allowed", "A '?' can't begin a key here. Quote the text."),
        ("sequence entries are not allowed", "A list item begins on a line of its own. Quote the text if it is meant as one."),
        ("did not find expected key", "Expected 'key: value', lined up with the keys above. Mend the indentation, add the ':', or quote the whole text."),
        ("did not find expected '-'", "Expected '- ', lined up with the items above. Mend the indentation."),
        ("cannot start any token", "A plain text can't begin with this character. Quote the text."),
        ("unknown escape character", "This text has an escape that YAML doesn't know. Write '\\\\' for a backslash, or use single quotes."),
        ("expected hexadecimal number", "An escape in this text lacks hexadecimal digits: \\xHH, \\uHHHH or \\UHHHHHHHH."),
        ("Unicode", "An escape in this text is no character: half a surrogate pair, or beyond U+10FFFF."),
        ("unexpected end of stream", "This quotation mark is never closed. Write another one like it where the text ends."),
        ("wrong indentation", "This quotation mark is not closed on its line, and the next line is not indented. Close it, or indent the lines that belong to it."),
        ("unexpected document indicator", "This quotation mark is not closed before the document ends."),
        ("expected ',' or", "Expected ',' or the closing bracket here."),
        ("did not find expected node content", "Expected a value here."),
        ("value containing disallowed", "A plain text can't begin with '*' or '&': they name anchors. Quote the text."),
        ("comment between adjacent", "A comment stands between the lines of a text. Remove it, or quote the text."),
        ("invalid comment", "A comment needs a space before its '#'."),
        ("without whtespace", "A comment needs a space before its '#'."),
        ("expected ':'", "Expected ':' after this key."),
        ("cannot precede anchor", "An alias '*' stands by itself, without an anchor '&'. Quote the text if it is meant as one."),
        ("Anchor before sequence", "An anchor of a list stands on the line above its first item."),
        ("more than one anchor", "A node has one anchor at most."),
        ("did not find expected token", "Expected a value here, and nothing else."),
        ("indentation indicator equal to 0", "The indentation of a block is 1 to 9, or left out."),
        ("while scanning a block scalar, did not find", "After '|' or '>' the line ends; the text begins on the next one."),
        ("extra spaces in first line", "The first line of this block is indented more than the next. Indent them alike, or say how much, as in '|2'."),
        ("more spaces in lines above", "A blank line at the head of this block holds more spaces than the text is indented. Remove them."),
        ("tag", "Explicit tags are not taken: the schema says what a value is. Quote a text that begins with '!'."),
        ("directive", "A line that begins with '%' is a directive to YAML, and this one is not understood. Quote the text, or remove the line."),
        ("<document ", "Expected the end of the file: what stands above is a whole value. Is a ':' missing, or the indentation wrong?"),
        ("Invalid key indicator", "A '-' alone is no plain text inside brackets. Quote it."),
        ("after '...'", "Nothing follows '...' on its line."),
    ];

    /// <summary>The problem behind an exception of the parser.</summary>
    /// <param name="exception">Any that it threw.</param>
    /// <param name="text">The text.</param>
    /// <param name="offset">What to add to the parser's offsets.</param>
    /// <param name="last">The offset after the last node that was read.</param>
    /// <param name="open">The collection that was being read.</param>
    public static YamlProblem Explain(Exception exception, string text, int offset, int last, YamlFrame? open)
    {
        int start = exception is YamlException yaml ? Math.Min(text.Length, (int)yaml.Start.Index + offset) : last;
        if (exception.Message.Contains(" tab "))
        {
            int tab = TabAt(text, Math.Min(start, last));
            return Syntax(tab, tab + 1, "A tab indents here. YAML indents with spaces.");
        }

        // The scanner gives up without a place where a key begins a line inside brackets; else the text has ended.
        if (open is { IsFlow: true } && (exception is not YamlException || start >= text.TrimEnd().Length))
            return Syntax(open.Start, open.Start + 1, UnclosedBracket);
        foreach ((string piece, string advice) in Known)
        {
            if (exception.Message.IndexOf(piece, StringComparison.OrdinalIgnoreCase) >= 0) return Syntax(start, start + 1, advice);
        }

        if (exception is YamlException) return Syntax(start, start + 1, "This is no YAML: " + exception.Message);
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        return Syntax(start, start + 1, "YAML can't be read from here on. Check the indentation, the brackets and the quotation marks.");
    }

    private static YamlProblem Syntax(int start, int end, string message) => new(YamlProblemKind.Syntax, start, end, message);

    /// <summary>The first tab that indents a line, from the line that holds <paramref name="from"/> on; else the first tab at all.</summary>
    private static int TabAt(string text, int from)
    {
        int at = from == 0 ? 0 : text.LastIndexOf('\n', from - 1) + 1;
        while (at < text.Length)
        {
            int first = at;
            while (first < text.Length && text[first] == ' ') first++;
            if (first < text.Length && text[first] == '\t') return first;
            int next = text.IndexOf('\n', first);
            if (next < 0) break;
            at = next + 1;
        }

        return Math.Max(from, text.IndexOf('\t', from));
    }
}
