using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Candidates;
using OnRecord.Analyzers.Code.Claims;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>ONR2008: <c>Clear()</c> on the list of those whom a claim is attributed to.</summary>
internal sealed class ClearRule(ClaimShapes shapes)
{
    /// <summary>The method by which calls are filtered.</summary>
    public const string MethodName = "Clear";

    public void Analyze(Candidate context, InvocationExpressionSyntax call)
    {
        if (Receiver(call) is not { } receiver
            || !shapes.Names.Changeable.Contains(SimpleNames.Of(receiver))
            || context.SemanticModel.GetOperation(receiver, context.CancellationToken) is not IMemberReferenceOperation member
            || !CollectionTypes.IsCollection(member.Type)
            || shapes.Of(member.Instance?.Type ?? member.Member.ContainingType) is not { } shape
            || shape.SlotOf(member.Member) is null
            || SetAgain.InSameBlock(call, receiver, shape))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(CodeRules.ClearedAttribution, call.GetLocation(), shape.Type.Name, "who said it, or the document that does"));
    }

    private static ExpressionSyntax? Receiver(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        MemberBindingExpressionSyntax => (call.Parent as ConditionalAccessExpressionSyntax)?.Expression,
        _ => null,
    };
}
