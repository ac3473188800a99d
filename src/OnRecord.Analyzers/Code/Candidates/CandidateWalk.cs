using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OnRecord.Analyzers.Code.Candidates;

/// <summary>The nodes of a file in which a candidate may be: those that hold a word, and what stands right below them.</summary>
internal sealed class CandidateWalk(SyntaxNode root, WordPlaces places)
{
    // Up to here, all nodes are walked.
    private int _openUntil;

    /// <param name="span">The part of the file that is asked for, or all of it.</param>
    public IEnumerable<SyntaxNode> Nodes(TextSpan? span) => root.DescendantNodes(span ?? root.FullSpan, MayHoldOne);

    private bool MayHoldOne(SyntaxNode node)
    {
        if (node.SpanStart < _openUntil) return true;
        if (!places.AnyIn(node.FullSpan)) return false;

        // Behind `where T : Statement`, `new T()` is a candidate that bears no word.
        foreach (TypeParameterConstraintClauseSyntax clause in Constraints(node))
        {
            if (places.AnyIn(clause.FullSpan)) _openUntil = node.Span.End;
        }

        return true;
    }

    /// <summary>What a declaration asks of its type parameters.</summary>
    public static SyntaxList<TypeParameterConstraintClauseSyntax> Constraints(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.ConstraintClauses,
        LocalFunctionStatementSyntax local => local.ConstraintClauses,
        TypeDeclarationSyntax type => type.ConstraintClauses,
        _ => default,
    };
}
