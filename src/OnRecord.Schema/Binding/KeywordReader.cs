using System.Globalization;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;
using OnRecord.Text;

namespace OnRecord.Schema.Binding;

/// <summary>
/// A mapping of a schema with a fixed set of keywords. Opening it reports keywords that are not in the set; asking for
/// one reports a value of the wrong kind, and then gives null, as for one that is not there.
/// </summary>
internal sealed class KeywordReader
{
    /// <summary>What those probably meant that are not in the set.</summary>
    private readonly HashSet<string> _misspelt = new(StringComparer.Ordinal);

    private KeywordReader(BindingContext context, MappingNode node, string pointer, string subject)
    {
        Context = context;
        Node = node;
        Pointer = pointer;
        Subject = subject;
    }

    public BindingContext Context { get; }

    public MappingNode Node { get; }

    public string Pointer { get; }

    /// <summary>Such as "a record".</summary>
    public string Subject { get; }

    public static KeywordReader? Open(BindingContext context, DataNode node, string pointer, string subject, IReadOnlyCollection<string> keywords)
    {
        if (node is not MappingNode mapping)
        {
            context.Report(ReadingFindings.WrongKind, node.Span, Capitalize(subject), "a mapping", Describe.Node(node));
            return null;
        }

        KeywordReader reader = new(context, mapping, pointer, subject);
        foreach (MappingEntry entry in mapping.Entries)
        {
            if (keywords.Contains(entry.Key)) continue;
            context.Report(ReadingFindings.UnknownKeyword, entry.KeySpan, entry.Key, subject, Suggestion.DidYouMeanOrOneOf(entry.Key, keywords));
            if (Nearest.To(entry.Key, keywords) is { } near) reader._misspelt.Add(near);
        }

        return reader;
    }

    public DataNode? this[string keyword] => Node[keyword]?.Value;

    public string PointerTo(string keyword) => JsonPointer.Append(Pointer, keyword);

    public string? Text(string keyword)
    {
        if (this[keyword] is not { } node) return null;
        if (node is ScalarNode { Kind: ScalarKind.String, Text.Length: > 0 } scalar) return scalar.Text;
        string found = node is ScalarNode { Kind: not (ScalarKind.Null or ScalarKind.String) } other
            ? Describe.Node(node) + " (in quotation marks it would be one: \"" + other.Raw + "\")"
            : Describe.Node(node);
        WrongKind(keyword, "a text", found, node);
        return null;
    }

    public bool Flag(string keyword)
    {
        if (this[keyword] is not { } node) return false;
        if (node is ScalarNode { Kind: ScalarKind.Boolean } scalar) return scalar.Text == "true";
        WrongKind(keyword, "true or false", Describe.Node(node), node);
        return false;
    }

    public int? Count(string keyword)
    {
        if (this[keyword] is not { } node) return null;
        if (node is ScalarNode { Kind: ScalarKind.Integer } scalar
            && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
        {
            return count;
        }

        WrongKind(keyword, "a whole number from 0 to 2147483647", Describe.Node(node), node);
        return null;
    }

    public decimal? Number(string keyword)
    {
        if (this[keyword] is not { } node) return null;
        if (node is ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Number } scalar
            && decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            return number;
        }

        WrongKind(keyword, "a number of at most 28 digits", Describe.Node(node), node);
        return null;
    }

    /// <summary>One of a few words; null where it is absent or none of them.</summary>
    public string? Word(string keyword, params string[] words)
    {
        if (Text(keyword) is not { } word) return null;
        if (words.Contains(word)) return word;
        Context.Report(
            ReadingFindings.UnknownWord, this[keyword]!.Span, keyword, Describe.Shorten(word), string.Join(", ", words), Suggestion.DidYouMean(word, words));
        return null;
    }

    /// <summary>A text that has to look like something.</summary>
    public string? Text(string keyword, Func<string, bool> isWellFormed, string form)
    {
        if (Text(keyword) is not { } text) return null;
        if (isWellFormed(text)) return text;
        Context.Report(ReadingFindings.Malformed, this[keyword]!.Span, "'" + keyword + "'", Describe.Shorten(text), form);
        return null;
    }

    /// <summary>Whether one of the keywords seems to be there under a wrong name, so that what it says is lost.</summary>
    public bool IsLost(params string[] keywords) => keywords.Any(_misspelt.Contains);

    /// <summary>Reports a keyword that is missing, and not merely misspelt: that has been reported.</summary>
    public void Missing(string keyword, SourceSpan span, string example)
    {
        if (!IsLost(keyword)) Context.Report(ReadingFindings.MissingKeyword, span, keyword, Subject, example);
    }

    public void WrongKind(string keyword, string expected, string found, DataNode node) =>
        Context.Report(ReadingFindings.WrongKind, node.Span, "'" + keyword + "'", expected, found);

    public static string Capitalize(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
