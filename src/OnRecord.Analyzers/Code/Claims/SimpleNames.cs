using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OnRecord.Analyzers.Code.Claims;

/// <summary>The last identifier of a name: what syntax is compared by before anything is bound.</summary>
internal static class SimpleNames
{
    private const string Suffix = "Attribute";

    public static string Of(SyntaxNode name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        NullableTypeSyntax nullable => Of(nullable.ElementType),
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>Without the suffix that an attribute's name may be written with.</summary>
    public static string OfAttribute(AttributeSyntax attribute) => WithoutSuffix(Of(attribute.Name));

    /// <summary>The name of an attribute's class without its suffix. Only the suffix: AttributedTo begins with the same letters.</summary>
    public static string WithoutSuffix(string name) => name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal)
        ? name.Substring(0, name.Length - Suffix.Length)
        : name;
}
