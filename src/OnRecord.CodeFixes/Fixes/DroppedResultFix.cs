using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace OnRecord.CodeFixes.Fixes;

/// <summary>ONR2010, a result that is dropped: throws where the claim isn't valid.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DroppedResultFix : ClaimCodeFixProvider
{
    private const string Exception = "System.InvalidOperationException";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CodeRules.DroppedResult.Id);

    private protected override IEnumerable<Mend> Mends(FixSite site)
    {
        if (site.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
            || call.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax } statement
            || call.Ancestors().TakeWhile(a => a != statement).Any(static a => a is AnonymousFunctionExpressionSyntax))
        {
            yield break;
        }

        bool isAttempt = site.Model.GetTypeInfo(call, site.Cancellation).Type is { SpecialType: SpecialType.System_Boolean };
        switch (statement)
        {
            case ExpressionStatementSyntax expression when isAttempt:
                yield return Throw(site, statement, TestOf(expression.Expression), "\"The claim is not valid.\"", keep: false);
                break;
            case ExpressionStatementSyntax { Expression: not ConditionalAccessExpressionSyntax } expression:
                string name = Unused(site, statement);
                StatementSyntax kept = ParseStatement("var " + name + " = " + expression.Expression.WithoutLeadingTrivia().ToFullString() + expression.SemicolonToken.LeadingTrivia.ToFullString() + ";");
                yield return new Mend(Title, string.Empty, () => Insert(site.Root, statement, [kept.WithLeadingTrivia(statement.GetLeadingTrivia()), Test(statement, "!" + name + ".IsValid", name + ".ToString()")]));
                break;
            case LocalDeclarationStatementSyntax { Declaration.Variables: [{ } variable] }:
                string result = variable.Identifier.Text;
                yield return Throw(site, statement, isAttempt ? "!" + result : "!" + result + ".IsValid", isAttempt ? "\"The claim is not valid.\"" : result + ".ToString()", keep: true);
                break;
        }
    }

    private const string Title = "Throw where it is not valid";

    private static string TestOf(ExpressionSyntax attempt) => "!" + attempt.WithoutTrivia().ToFullString();

    private static Mend Throw(FixSite site, StatementSyntax statement, string condition, string message, bool keep) => new(Title, string.Empty, () =>
    {
        StatementSyntax test = Test(statement, condition, message);
        return Insert(site.Root, statement, keep ? [statement.WithoutTrailingTrivia(), test] : [test.WithLeadingTrivia(statement.GetLeadingTrivia())]);
    });

    private static StatementSyntax Test(StatementSyntax statement, string condition, string message) =>
        ParseStatement("if (" + condition + ") throw new " + Exception + "(" + message + ");")
            .WithLeadingTrivia(statement.GetLeadingTrivia().Reverse().TakeWhile(static t => t.IsKind(SyntaxKind.WhitespaceTrivia)));

    // Comments stay: those before the statement before the first, those behind it behind the last.
    private static SyntaxNode Insert(SyntaxNode root, StatementSyntax statement, StatementSyntax[] statements)
    {
        SyntaxToken before = statement.GetFirstToken().GetPreviousToken();
        bool hasOwnLine = before.RawKind == 0 || before.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        SyntaxTrivia endOfLine = hasOwnLine ? LineEnds.Of(root) : Space;
        for (int i = 0; i < statements.Length - 1; i++) statements[i] = statements[i].WithTrailingTrivia(endOfLine);
        statements[statements.Length - 1] = statements[statements.Length - 1].WithTrailingTrivia(statement.GetTrailingTrivia());
        return statement.Parent is GlobalStatementSyntax global
            ? root.ReplaceNode(global, statements.Select(static s => GlobalStatement(s)))
            : root.ReplaceNode(statement, statements);
    }

    private static string Unused(FixSite site, StatementSyntax statement)
    {
        for (int i = 1; ; i++)
        {
            string name = i == 1 ? "result" : "result" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (site.Model.LookupSymbols(statement.SpanStart, name: name).IsEmpty && !statement.Parent!.DescendantTokens().Any(t => t.ValueText == name)) return name;
        }
    }
}
