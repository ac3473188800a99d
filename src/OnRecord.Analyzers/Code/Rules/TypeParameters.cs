using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code.Candidates;
using OnRecord.Analyzers.Code.Claims;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>Type parameters, told by syntax.</summary>
internal static class TypeParameters
{
    /// <summary>Whether the name is a type parameter in scope that is constrained to a type of one of these names.</summary>
    public static bool IsConstrainedTo(IdentifierNameSyntax name, HashSet<string> types)
    {
        for (SyntaxNode? node = name.Parent; node is not null; node = node.Parent)
        {
            foreach (TypeParameterConstraintClauseSyntax clause in CandidateWalk.Constraints(node))
            {
                if (clause.Name.Identifier.ValueText == name.Identifier.ValueText) return clause.Constraints.Any(c => c is TypeConstraintSyntax constraint && types.Contains(SimpleNames.Of(constraint.Type)));
            }
        }

        return false;
    }
}
