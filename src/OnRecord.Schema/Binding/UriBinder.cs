using OnRecord.Schema.Findings;

namespace OnRecord.Schema.Binding;

/// <summary>Binds <c>uri:</c>, a URI or a prefix and a name, to an absolute URI.</summary>
internal static class UriBinder
{
    public static string? Bind(KeywordReader reader, string keyword = "uri")
    {
        if (reader.Text(keyword) is not { } text) return null;
        int colon = text.IndexOf(':');
        string prefix = colon < 0 ? "" : text.Substring(0, colon);
        if (reader.Context.Prefixes.TryGetValue(prefix, out string? start))
        {
            if (start.Length == 0) return null;
            string expanded = start + text.Substring(colon + 1);
            if (IsAbsolute(expanded)) return expanded;
        }
        else if (IsAbsolute(text) && (text.IndexOf("://", StringComparison.Ordinal) > 0 || prefix is "urn" or "tag"))
        {
            return text;
        }
        else if (Names.IsWord(prefix))
        {
            if (!reader.Context.HasLostPrefixes)
            {
                reader.Context.Report(
                    ReadingFindings.UnknownPrefix, reader[keyword]!.Span, prefix, Suggestion.DidYouMean(prefix, reader.Context.Prefixes.Keys));
            }

            return null;
        }

        reader.Context.Report(
            ReadingFindings.Malformed, reader[keyword]!.Span, "'" + keyword + "'", Describe.Shorten(text), "an absolute URI, or a prefix and a name, such as 'schema:Person'");
        return null;
    }

    public static bool IsAbsolute(string text) => Text.UriFormat.IsUri(text);
}
