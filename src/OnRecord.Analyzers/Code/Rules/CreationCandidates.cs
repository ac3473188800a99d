using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code.Claims;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>Which creations may be of one of some types, told by names alone.</summary>
internal static class CreationCandidates
{
    public static bool MayBe(BaseObjectCreationExpressionSyntax creation, HashSet<string> types) => creation switch
    {
        ObjectCreationExpressionSyntax spelled => types.Contains(SimpleNames.Of(spelled.Type)),
        _ => Target(creation) is not { } target || MayBe(target, types),
    };

    /// <summary>The type that <c>new()</c> is written for, where it stands right there; null where only binding can tell.</summary>
    private static TypeSyntax? Target(SyntaxNode creation)
    {
        SyntaxNode? parent = creation.Parent;
        while (parent is ParenthesizedExpressionSyntax or ConditionalExpressionSyntax) parent = parent.Parent;
        return parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } } => declaration.Type,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
            EqualsValueClauseSyntax { Parent: ParameterSyntax parameter } => parameter.Type,
            CastExpressionSyntax cast => cast.Type,
            ReturnStatementSyntax or ArrowExpressionClauseSyntax => ReturnType(parent),
            _ => null,
        };
    }

    private static TypeSyntax? ReturnType(SyntaxNode start)
    {
        for (SyntaxNode? node = start; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax:
                    return null;
                case MethodDeclarationSyntax method:
                    return method.ReturnType;
                case LocalFunctionStatementSyntax local:
                    return local.ReturnType;
                case BasePropertyDeclarationSyntax property:
                    return property.Type;
                case OperatorDeclarationSyntax conversion:
                    return conversion.ReturnType;
                case ConversionOperatorDeclarationSyntax conversion:
                    return conversion.Type;
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    private static bool MayBe(TypeSyntax target, HashSet<string> types) => target is IdentifierNameSyntax plain
        ? MayBe(plain.Identifier, types)
        : target.DescendantNodesAndSelf().Any(node => node is SimpleNameSyntax name && MayBe(name.Identifier, types));

    private static bool MayBe(SyntaxToken name, HashSet<string> types) => name.ValueText == "var" || types.Contains(name.ValueText);
}
