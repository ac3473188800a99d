using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using OnRecord.Analyzers.Code;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace OnRecord.CodeFixes.Fixes;

/// <summary>ONR2009: marks the member whose name says that it says who; where there is none, adds one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ClaimWithoutMemberFix : ClaimCodeFixProvider
{
    private const string Marker = "AttributedTo";

    private static readonly string[] Words = ["speaker", "author", "source", "reporter", "witness", "attribut", "spokes"];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CodeRules.ClaimWithoutMember.Id);

    private protected override IEnumerable<Mend> Mends(FixSite site)
    {
        if (site.Node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type) yield break;
        bool isMarked = false;
        foreach (SyntaxNode member in Members(type).Where(member => SaysWho(NameOf(member))))
        {
            isMarked = true;
            yield return new Mend("Mark '" + NameOf(member) + "' with [" + Marker + "]", string.Empty, () => site.Root.ReplaceNode(member, Marked(member)));
        }

        if (!isMarked) yield return new Mend("Add a member that says who", "Add", () => site.Root.ReplaceNode(type, WithMember(type)));
    }

    private static IEnumerable<SyntaxNode> Members(TypeDeclarationSyntax type)
    {
        IEnumerable<SyntaxNode> positional = type is RecordDeclarationSyntax { ParameterList: { } list } ? list.Parameters : [];
        return positional.Concat(type.Members.Where(static m => m is PropertyDeclarationSyntax or FieldDeclarationSyntax { Declaration.Variables.Count: 1 } && !m.Modifiers.Any(SyntaxKind.StaticKeyword)));
    }

    private static string NameOf(SyntaxNode member) => member switch
    {
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
        _ => string.Empty,
    };

    private static bool SaysWho(string name) => name is "By" or "Who" || Array.Exists(Words, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static SyntaxNode Marked(SyntaxNode member)
    {
        AttributeListSyntax list = AttributeList(SingletonSeparatedList(Attribute(IdentifierName(Marker))));
        if (member is ParameterSyntax parameter)
        {
            AttributeListSyntax onProperty = list.WithTarget(AttributeTargetSpecifier(Token(SyntaxKind.PropertyKeyword))).WithAdditionalAnnotations(Formatter.Annotation);
            return parameter.WithoutLeadingTrivia().WithAttributeLists(parameter.AttributeLists.Insert(0, onProperty)).WithLeadingTrivia(parameter.GetLeadingTrivia()).WithAdditionalAnnotations(Formatter.Annotation);
        }

        MemberDeclarationSyntax declaration = (MemberDeclarationSyntax)member;
        SyntaxTriviaList leading = declaration.GetLeadingTrivia();
        SyntaxTriviaList indent = TriviaList(leading.Reverse().TakeWhile(static t => t.IsKind(SyntaxKind.WhitespaceTrivia)));
        SyntaxTrivia endOfLine = member.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(static t => t.IsKind(SyntaxKind.EndOfLineTrivia));
        AttributeListSyntax marker = list.WithLeadingTrivia(leading).WithTrailingTrivia(endOfLine == default ? ElasticCarriageReturnLineFeed : endOfLine);
        return declaration.WithLeadingTrivia(indent).WithAttributeLists(declaration.WithLeadingTrivia(indent).AttributeLists.Insert(0, marker));
    }

    private static TypeDeclarationSyntax WithMember(TypeDeclarationSyntax type)
    {
        string nullable = ((CSharpParseOptions)type.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp8 ? "?" : string.Empty;
        string accessor = type is RecordDeclarationSyntax ? "init" : "set";
        MemberDeclarationSyntax member = ParseMemberDeclaration("[" + Marker + "] public string" + nullable + " By { get; " + accessor + "; }")!.WithAdditionalAnnotations(Formatter.Annotation);
        TypeDeclarationSyntax open = type.OpenBraceToken.IsKind(SyntaxKind.None)
            ? type.WithSemicolonToken(default).WithOpenBraceToken(Token(SyntaxKind.OpenBraceToken)).WithCloseBraceToken(Token(SyntaxKind.CloseBraceToken).WithTrailingTrivia(type.GetTrailingTrivia()))
            : type;
        return open.AddMembers(member).WithAdditionalAnnotations(Formatter.Annotation);
    }
}
