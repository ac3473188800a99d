using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Schema.Findings;

namespace OnRecord.Analyzers.Code.Constants;

/// <summary>Places in code, as the checker carries them about.</summary>
internal static class Places
{
    /// <summary>Lines are left out: whoever gets the place back has the tree.</summary>
    public static SourceSpan Of(SyntaxNode node) => new(node.SpanStart, node.Span.Length, 0, 0, 0, 0);

    public static Location In(SyntaxTree tree, SourceSpan place) => Location.Create(tree, new TextSpan(place.Start, place.Length));
}
