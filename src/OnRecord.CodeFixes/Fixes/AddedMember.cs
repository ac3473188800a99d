using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace OnRecord.CodeFixes.Fixes;

/// <summary>A type with one more member, which says who, laid out as the type is.</summary>
internal static class AddedMember
{
    private const string Step = "    ";

    public static TypeDeclarationSyntax To(FixSite site, TypeDeclarationSyntax type, NameSyntax marker)
    {
        SyntaxTrivia endOfLine = LineEnds.Of(site.Root);
        string outer = type.GetLeadingTrivia().LastOrDefault() is { RawKind: (int)SyntaxKind.WhitespaceTrivia } indentation ? indentation.ToString() : string.Empty;
        bool hasLines = type.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) || type.Members.Count == 0;
        SyntaxTriviaList before = hasLines ? TriviaList(Whitespace(outer + Step)) : default;
        MemberDeclarationSyntax member = ParseMemberDeclaration("[" + marker + "] public string" + Nullable(site, type) + " By { get; " + Setter(type) + "; }")!
            .WithLeadingTrivia(before)
            .WithTrailingTrivia(hasLines ? endOfLine : Space);
        if (type.OpenBraceToken.IsKind(SyntaxKind.None)) return Opened(type, outer, endOfLine).AddMembers(member);
        bool isOneLine = !type.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) && type.Members.Count == 0;
        return isOneLine
            ? type.WithOpenBraceToken(type.OpenBraceToken.WithTrailingTrivia(endOfLine)).AddMembers(member).WithCloseBraceToken(type.CloseBraceToken.WithLeadingTrivia(Whitespace(outer)))
            : type.AddMembers(member);
    }

    private static TypeDeclarationSyntax Opened(TypeDeclarationSyntax type, string indentation, SyntaxTrivia endOfLine)
    {
        SyntaxTriviaList behind = type.SemicolonToken.TrailingTrivia;
        TypeDeclarationSyntax head = type.WithSemicolonToken(default);
        head = head.ReplaceToken(head.GetLastToken(), head.GetLastToken().WithTrailingTrivia(head.GetLastToken().TrailingTrivia.Concat(type.SemicolonToken.LeadingTrivia).Append(endOfLine)));
        return head
            .WithOpenBraceToken(Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(Whitespace(indentation)).WithTrailingTrivia(endOfLine))
            .WithCloseBraceToken(Token(SyntaxKind.CloseBraceToken).WithLeadingTrivia(Whitespace(indentation)).WithTrailingTrivia(behind));
    }

    private static string Nullable(FixSite site, TypeDeclarationSyntax type) =>
        site.Model.GetNullableContext(type.Keyword.SpanStart).AnnotationsEnabled() ? "?" : string.Empty;

    private static string Setter(TypeDeclarationSyntax type) => type is RecordDeclarationSyntax || type.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) ? "init" : "set";
}
