using System.Text;

namespace OnRecord.Quotes;

/// <summary>The definitions that links refer to by a label, and the labels themselves.</summary>
internal static class MarkdownReferences
{
    public const int LongestLabel = 999;

    /// <summary>Reads <c>[label]: destination "title"</c> from the start of a line.</summary>
    public static bool TryReadDefinition(string text, int start, out string label, out int end)
    {
        label = "";
        end = start;
        int i = start;
        if (!TryReadLabel(text, ref i, out label) || At(text, i) != ':') return false;
        i = MarkdownLinks.SkipSpace(text, i + 1);
        int destinationEnd = MarkdownLinks.DestinationEnd(text, i);
        if (destinationEnd <= i) return false;

        i = MarkdownLinks.SkipSpace(text, destinationEnd);
        int titleEnd = i > destinationEnd ? MarkdownLinks.TitleEnd(text, i, text.IndexOf) : 0;
        return (titleEnd > 0 && TryEndLine(text, titleEnd, out end)) || TryEndLine(text, destinationEnd, out end);
    }

    /// <summary>Reads a label in square brackets; moves past it only if there is one.</summary>
    public static bool TryReadLabel(string text, ref int i, out string label)
    {
        label = "";
        if (At(text, i) != '[') return false;
        int limit = Math.Min(text.Length, i + 1 + LongestLabel);
        for (int end = i + 1; end < limit; end++)
        {
            if (text[end] == '\\') end++;
            else if (text[end] == '[') return false;
            else if (text[end] == ']')
            {
                label = Normalize(text, i + 1, end);
                i = end + 1;
                return label.Length > 0;
            }
        }
        return false;
    }

    /// <summary>A label as it is compared: whatever its case and its spaces.</summary>
    private static string Normalize(string text, int start, int end)
    {
        var label = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i])) label.Append(char.ToUpperInvariant(text[i]));
            else if (label.Length > 0 && label[label.Length - 1] != ' ') label.Append(' ');
        }
        return label.ToString().TrimEnd();
    }

    private static bool TryEndLine(string text, int i, out int end)
    {
        while (At(text, i) is ' ' or '\t') i++;
        end = Math.Min(text.Length, i + 1);
        return i >= text.Length || text[i] == '\n';
    }

    private static char At(string text, int i) => i < text.Length ? text[i] : '\0';
}
