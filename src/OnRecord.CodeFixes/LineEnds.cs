using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OnRecord.CodeFixes;

/// <summary>Line ends as a file has them: a fix must not mix them.</summary>
internal static class LineEnds
{
    /// <summary>The first one of the code; where it has none, one that the formatter settles.</summary>
    public static SyntaxTrivia Of(SyntaxNode code)
    {
        SyntaxTrivia found = code.DescendantTrivia().FirstOrDefault(static t => t.IsKind(SyntaxKind.EndOfLineTrivia));
        return found == default ? SyntaxFactory.ElasticCarriageReturnLineFeed : found;
    }
}
