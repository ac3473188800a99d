using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace OnRecord.CodeFixes.Filling;

/// <summary>Adds members to object initializers, in the layout that they have.</summary>
internal static class Initializers
{
    /// <summary>The creation with one more member set; one that the initializer sets already is set anew.</summary>
    public static BaseObjectCreationExpressionSyntax Add(BaseObjectCreationExpressionSyntax creation, ExpressionSyntax member)
    {
        if (creation.Initializer is not { } initializer)
        {
            SyntaxTriviaList trailing = creation.GetTrailingTrivia();
            InitializerExpressionSyntax added = InitializerExpression(SyntaxKind.ObjectInitializerExpression, SingletonSeparatedList(member));
            return creation.WithoutTrailingTrivia().WithInitializer(added).WithTrailingTrivia(trailing).WithAdditionalAnnotations(Formatter.Annotation);
        }

        string name = Name(member);
        foreach (ExpressionSyntax known in initializer.Expressions)
        {
            if (Name(known) == name) return creation.ReplaceNode(known, member.WithTriviaFrom(known).WithAdditionalAnnotations(Formatter.Annotation));
        }

        return creation.WithInitializer(Append(initializer, member));
    }

    private static string Name(ExpressionSyntax member) => member is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } ? name.Identifier.ValueText : string.Empty;

    private static InitializerExpressionSyntax Append(InitializerExpressionSyntax initializer, ExpressionSyntax member)
    {
        if (initializer.Expressions.Count == 0) return initializer.WithExpressions(SingletonSeparatedList(member)).WithAdditionalAnnotations(Formatter.Annotation);
        if (initializer.ContainsDirectives) return Prepend(initializer, member);
        ExpressionSyntax last = initializer.Expressions.Last();
        bool hasLineEach = last.GetLeadingTrivia().Any(SyntaxKind.WhitespaceTrivia) && last.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        bool hasFinalComma = initializer.Expressions.SeparatorCount == initializer.Expressions.Count;
        SyntaxNodeOrTokenList parts = initializer.Expressions.GetWithSeparators();
        ExpressionSyntax added = member.WithLeadingTrivia(Indentation(last));
        if (hasFinalComma)
        {
            SyntaxToken comma = Token(SyntaxKind.CommaToken).WithTrailingTrivia(hasLineEach ? TriviaList(LineEnds.Of(initializer)) : TriviaList(Space));
            return initializer.WithExpressions(SeparatedList<ExpressionSyntax>(parts.Add(added).Add(comma)));
        }

        // What stood behind the last one now stands behind its comma.
        SyntaxTriviaList behind = last.GetTrailingTrivia();
        SyntaxToken separator = Token(SyntaxKind.CommaToken).WithTrailingTrivia(hasLineEach ? behind : TriviaList(Space));
        parts = parts.RemoveAt(parts.Count - 1).Add(last.WithoutTrailingTrivia()).Add(separator);
        return initializer.WithExpressions(SeparatedList<ExpressionSyntax>(parts.Add(hasLineEach ? added.WithTrailingTrivia(LineEnds.Of(initializer)) : added.WithoutLeadingTrivia().WithTrailingTrivia(behind))));
    }

    // In front of all directives: whatever they leave out, it has to be there.
    private static InitializerExpressionSyntax Prepend(InitializerExpressionSyntax initializer, ExpressionSyntax member)
    {
        ExpressionSyntax added = member.WithLeadingTrivia(Indentation(initializer.Expressions[0]));
        SyntaxToken separator = Token(SyntaxKind.CommaToken).WithTrailingTrivia(initializer.OpenBraceToken.TrailingTrivia.Where(static t => t.IsKind(SyntaxKind.EndOfLineTrivia)));
        return initializer.WithExpressions(SeparatedList<ExpressionSyntax>(initializer.Expressions.GetWithSeparators().Insert(0, separator).Insert(0, added)));
    }

    private static IEnumerable<SyntaxTrivia> Indentation(ExpressionSyntax member) =>
        member.GetLeadingTrivia().Reverse().TakeWhile(static t => t.IsKind(SyntaxKind.WhitespaceTrivia));
}
