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
            yield return new Mend("Mark '" + NameOf(member) + "' with [" + Marker + "]", string.Empty, () => site.Root.ReplaceNode(member, Marked(site, member)));
        }

        if (!isMarked) yield return new Mend("Add a member that says who", "Add", () => site.Root.ReplaceNode(type, AddedMember.To(site, type, MarkerAt(site, type))));
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

    private static SyntaxNode Marked(FixSite site, SyntaxNode member)
    {
        AttributeListSyntax list = AttributeList(SingletonSeparatedList(Attribute(MarkerAt(site, member))));
        if (member is ParameterSyntax parameter)
        {
            AttributeListSyntax onProperty = list.WithTarget(AttributeTargetSpecifier(Token(SyntaxKind.PropertyKeyword))).WithAdditionalAnnotations(Formatter.Annotation);
            return parameter.WithoutLeadingTrivia().WithAttributeLists(parameter.AttributeLists.Insert(0, onProperty)).WithLeadingTrivia(parameter.GetLeadingTrivia()).WithAdditionalAnnotations(Formatter.Annotation);
        }

        MemberDeclarationSyntax declaration = (MemberDeclarationSyntax)member;
        SyntaxTriviaList leading = declaration.GetLeadingTrivia();
        SyntaxTriviaList indent = TriviaList(leading.Reverse().TakeWhile(static t => t.IsKind(SyntaxKind.WhitespaceTrivia)));
        bool hasOwnLine = leading.Any(SyntaxKind.EndOfLineTrivia) || declaration.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        AttributeListSyntax marker = list.WithLeadingTrivia(leading).WithTrailingTrivia(hasOwnLine ? LineEnds.Of(site.Root) : Space);
        MemberDeclarationSyntax rest = declaration.WithLeadingTrivia(hasOwnLine ? indent : default);
        return rest.WithAttributeLists(rest.AttributeLists.Insert(0, marker));
    }

    // By its full name where nobody has imported the library.
    private static NameSyntax MarkerAt(FixSite site, SyntaxNode place)
    {
        string written = site.Shapes.Markers.AttributedTo[0].ToMinimalDisplayString(site.Model, place.SpanStart);
        return ParseName(written.EndsWith("Attribute", StringComparison.Ordinal) ? written.Substring(0, written.Length - "Attribute".Length) : written);
    }
}
