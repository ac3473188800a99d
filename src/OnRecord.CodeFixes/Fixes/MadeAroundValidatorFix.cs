using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace OnRecord.CodeFixes.Fixes;

/// <summary>ONR2007: reads JSON by the generated parser, which validates, where the claim has one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MadeAroundValidatorFix : ClaimCodeFixProvider
{
    private const string Parser = "ParseJson";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CodeRules.MadeAroundValidator.Id);

    private protected override IEnumerable<Mend> Mends(FixSite site)
    {
        if (site.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
            || site.Model.GetOperation(call, site.Cancellation) is not IInvocationOperation { TargetMethod: { Name: "Deserialize" or "DeserializeObject" } method, Arguments: [{ Value: { } read }, ..] }
            || call.ArgumentList.Arguments.Count == 0
            || method.ReducedFrom is not null
            || Made(call, method, site) is not { } claim
            || Innermost(read).Type is not { } text
            || !claim.GetMembers(Parser).OfType<IMethodSymbol>().Any(parser => parser is { IsStatic: true, Parameters: [{ } input] } && site.Model.Compilation.ClassifyConversion(text, input.Type).IsImplicit))
        {
            yield break;
        }

        yield return new Mend("Read it by " + claim.Name + "." + Parser, string.Empty, () =>
        {
            ExpressionSyntax type = ParseExpression(claim.ToMinimalDisplayString(site.Model, call.SpanStart));
            ArgumentSyntax argument = call.ArgumentList.Arguments[0].WithNameColon(null);
            InvocationExpressionSyntax parse = InvocationExpression(MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, type, IdentifierName(Parser)), ArgumentList(SingletonSeparatedList(argument)));

            // The parser returns no null: a "!" behind the call says nothing any more.
            ExpressionSyntax old = call.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure ? sure : call;
            return site.Root.ReplaceNode(old, parse.WithTriviaFrom(old));
        });
    }

    private static INamedTypeSymbol? Made(InvocationExpressionSyntax call, IMethodSymbol method, FixSite site) =>
        (method.TypeArguments is [INamedTypeSymbol named] ? named
            : call.ArgumentList.Arguments is [_, { Expression: TypeOfExpressionSyntax spelled }, ..] ? site.Model.GetTypeInfo(spelled.Type, site.Cancellation).Type as INamedTypeSymbol
            : null) is { } type && site.Shapes.IsClaim(type) ? type : null;

    private static IOperation Innermost(IOperation value) => value is IConversionOperation { IsImplicit: true } conversion ? Innermost(conversion.Operand) : value;
}
