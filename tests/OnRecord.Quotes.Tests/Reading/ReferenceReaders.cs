using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;

namespace OnRecord.Quotes.Tests;

/// <summary>The words of a page by other people's parsers: AngleSharp, and Markdig before it.</summary>
internal static class ReferenceReaders
{
    private static readonly HashSet<string> s_unread = ["script", "style", "iframe", "noembed", "noframes", "template"];

    private static readonly HashSet<string> s_blocks =
    [
        .. "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer".Split(' '),
        .. "form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol optgroup option p pre".Split(' '),
        .. "search section summary table tbody td tfoot th thead title tr ul".Split(' '),
    ];

    private static readonly MarkdownPipeline s_pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
            .UseYamlFrontMatter().Build();

    public static string[] Words(string text, DocumentFormat format) =>
        Words(HtmlText(format == DocumentFormat.Markdown ? Markdown.ToHtml(text, s_pipeline) : text));

    /// <summary>Cuts a text at its spaces, its typography folded.</summary>
    public static string[] Words(string readable) =>
        TypographyFolding.Fold(readable).Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static string HtmlText(string html)
    {
        var text = new StringBuilder();
        Append(new HtmlParser().ParseDocument(html), text);
        return text.ToString();
    }

    private static void Append(INode root, StringBuilder text)
    {
        // Without recursion: pages nest deeper than a stack.
        INode? node = root;
        while (node is not null)
        {
            if (node is IText data) text.Append(data.Data);
            bool enters = node.FirstChild is not null && !s_unread.Contains(node.NodeName.ToLowerInvariant());
            Part(node, text);
            if (enters)
            {
                node = node.FirstChild;
                continue;
            }
            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent;
                if (node is not null) Part(node, text);
            }
            node = node?.NextSibling;
            if (node?.PreviousSibling is { } left) Part(left, text);
        }
    }

    private static void Part(INode node, StringBuilder text)
    {
        if (s_blocks.Contains(node.NodeName.ToLowerInvariant())) text.Append('\n');
    }
}
