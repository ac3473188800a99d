using System.Text.Encodings.Web;
using OnRecord.Checking;
using OnRecord.Schema.Findings;
using OnRecord.Tool.Checks;
using OnRecord.Yaml;

namespace OnRecord.Tool.Fixes;

/// <summary>
/// The changes that need nobody's decision. A misspelt value or id is none of them, though a suggestion is known: which
/// speaker is meant is for somebody to say who has read the article.
/// </summary>
internal static class SafeEdits
{
    // A number that should be a text; a field's name, misspelt or old; a text cut by '#'.
    private static readonly string[] Ids = ["ONR3005", "ONR3007", "ONR3008", "ONR3015"];

    /// <summary>The changes that a file's findings, and the typography of its quotes, ask for.</summary>
    public static IReadOnlyList<Edit> Of(CheckedFile file) =>
    [
        .. file.Findings.Where(static finding => finding.Replacement is not null && !finding.IsConfidential && Ids.Contains(finding.Descriptor.Id)).Select(finding => Edit(file, finding)),
        .. (file.Result?.Quotes ?? []).Select(quote => Edit(file, quote)).OfType<Edit>(),
    ];

    private static Edit Edit(CheckedFile file, Finding finding)
    {
        string source = Source(file, finding.Span), replacement = finding.Replacement!;
        return new Edit(finding.Span, IsQuoted(source) && !IsQuoted(replacement) ? source[0] + replacement + source[0] : replacement);
    }

    /// <summary>The document's own marks and dashes in a quote.</summary>
    private static Edit? Edit(CheckedFile file, CheckedQuote quote)
    {
        if (quote.AsPrinted is not { } words || quote.IsPassage) return null;
        string source = Source(file, quote.Place);
        string? written = DataFile.FormatOf(file.Name) != DataFormat.Yaml ? "\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(words) + "\""
            : quote.Place.Line != quote.Place.EndLine ? LaidOutText.WithWords(source, words)
            : IsQuoted(source) || !PlainText.IsPlain(words) ? YamlQuoting.Quote(words)
            : words;
        return written is null || written == source ? null : new Edit(quote.Place, written);
    }

    private static string Source(CheckedFile file, SourceSpan place) => file.Text.Substring(place.Start, place.Length);

    private static bool IsQuoted(string text) => text.Length > 1 && text[0] is '"' or '\'';
}
