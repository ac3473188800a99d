using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OnRecord.RealCode;

/// <summary>
/// Marks the types of a project that are created most often and have something to attribute them by: a text, a list or an
/// object that can be set. The first such member counts as what says who.
/// </summary>
internal static class ClaimMarker
{
    private const int TypesPerProject = 4;

    public static (Compilation Compilation, IReadOnlyList<string> Types) Mark(Compilation compilation, List<string> marked)
    {
        Dictionary<string, int> creations = compilation.SyntaxTrees
            .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<ObjectCreationExpressionSyntax>())
            .GroupBy(static creation => creation.Type.ToString(), StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
        (TypeDeclarationSyntax Type, MemberDeclarationSyntax Member)[] chosen =
        [
            .. compilation.SyntaxTrees
                .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
                .Where(type => type is ClassDeclarationSyntax or RecordDeclarationSyntax && type.Arity == 0 && !type.Modifiers.Any(SyntaxKind.AbstractKeyword) && !type.Modifiers.Any(SyntaxKind.StaticKeyword) && creations.ContainsKey(type.Identifier.ValueText))
                .Select(static type => (Type: type, Member: type.Members.FirstOrDefault(SaysWho)!))
                .Where(static pair => pair.Member is not null)
                .OrderByDescending(pair => creations[pair.Type.Identifier.ValueText])
                .ThenBy(static pair => pair.Type.Identifier.ValueText, StringComparer.Ordinal)
                .DistinctBy(static pair => pair.Type.Identifier.ValueText)
                .Take(TypesPerProject),
        ];
        foreach (IGrouping<SyntaxTree, (TypeDeclarationSyntax Type, MemberDeclarationSyntax Member)> file in chosen.GroupBy(static pair => pair.Type.SyntaxTree))
        {
            SyntaxNode root = file.Key.GetRoot().ReplaceNodes(file.SelectMany(static pair => new SyntaxNode[] { pair.Type, pair.Member }), static (original, rewritten) => Attributed(original, rewritten));
            compilation = compilation.ReplaceSyntaxTree(file.Key, file.Key.WithRootAndOptions(root, file.Key.Options));
        }

        marked.AddRange(chosen.Select(static pair => pair.Type.Identifier.ValueText + "." + NameOf(pair.Member)));
        return (compilation, marked);
    }

    private static bool SaysWho(MemberDeclarationSyntax member) =>
        member is PropertyDeclarationSyntax { Type: not NullableTypeSyntax { ElementType: PredefinedTypeSyntax }, AccessorList.Accessors: { } accessors } property
        && accessors.Any(static accessor => accessor.RawKind is (int)SyntaxKind.SetAccessorDeclaration or (int)SyntaxKind.InitAccessorDeclaration && accessor.Modifiers.Count == 0)
        && property.Modifiers.Any(SyntaxKind.PublicKeyword)
        && !property.Modifiers.Any(SyntaxKind.StaticKeyword)
        && property.Type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword } or NullableTypeSyntax or GenericNameSyntax or IdentifierNameSyntax;

    private static SyntaxNode Attributed(SyntaxNode original, SyntaxNode rewritten)
    {
        string marker = original is TypeDeclarationSyntax ? "OnRecord.Claim" : "OnRecord.AttributedTo";
        AttributeListSyntax list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(SyntaxFactory.ParseName(marker))));
        MemberDeclarationSyntax member = (MemberDeclarationSyntax)rewritten;
        return member.WithoutLeadingTrivia().WithAttributeLists(member.AttributeLists.Insert(0, list)).WithLeadingTrivia(member.GetLeadingTrivia());
    }

    private static string NameOf(MemberDeclarationSyntax member) => ((PropertyDeclarationSyntax)member).Identifier.ValueText;
}
