namespace OnRecord.Quotes;

/// <summary>What the names of HTML elements mean to someone who reads the page.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> s_blocks = new(
        [
            "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl",
            "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head",
            "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "ol", "optgroup", "option", "p",
            "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> s_unread = new(
        ["iframe", "noembed", "noframes", "script", "style"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Elements that stand apart from what is before and after them.</summary>
    public static bool IsBlock(string name) => s_blocks.Contains(name);

    /// <summary>Elements whose content is no markup and that nobody reads.</summary>
    public static bool IsUnread(string name) => s_unread.Contains(name);

    /// <summary>Elements whose content is read, but has no tags in it.</summary>
    public static bool IsTagless(string name) => Is(name, "title") || Is(name, "textarea") || Is(name, "xmp");

    public static bool IsTemplate(string name) => Is(name, "template");

    public static bool IsPreformatted(string name) => Is(name, "pre") || Is(name, "listing");

    public static bool IsLineBreak(string name) => Is(name, "br");

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
