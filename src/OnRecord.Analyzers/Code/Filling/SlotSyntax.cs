using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Filling;

/// <summary>Whether code that is not bound here sets a slot, as far as names tell.</summary>
internal static class SlotSyntax
{
    /// <summary>Whether anything in the code sets a slot of the shape, whatever the object.</summary>
    public static bool Sets(SyntaxNode code, Shape shape, CancellationToken cancellation) => code.DescendantNodes().Any(node => node switch
    {
        AssignmentExpressionSyntax { Left: { } target } => HasSlot(target, shape) || IsHelper(SimpleNames.Of(target), shape, cancellation),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax receiver } call } => call.Name.Identifier.ValueText != "Clear" && HasSlot(receiver, shape),
        _ => false,
    });

    /// <summary>Whether the code sets a slot of the claim in this field or property: <c>_draft.By = x</c>, <c>_draft.Meta.By = x</c>, <c>_draft with { By = x }</c>.</summary>
    public static bool SetsIn(string stored, SyntaxNode code, Shape shape) => code.DescendantNodes().Any(node => node switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax target } => IsPartOf(target, stored, shape),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax receiver } call } => call.Name.Identifier.ValueText != "Clear" && IsPartOf(receiver, stored, shape),
        WithExpressionSyntax with => SimpleNames.Of(with.Expression) == stored && with.Initializer.Expressions.Any(e => e is AssignmentExpressionSyntax set && IsSlot(SimpleNames.Of(set.Left), shape)),
        _ => false,
    });

    private static bool HasSlot(ExpressionSyntax target, Shape shape) => Names(target).Any(n => IsSlot(n, shape));

    private static bool IsPartOf(ExpressionSyntax target, string stored, Shape shape) => Names(target).SkipWhile(n => !IsSlot(n, shape)).Skip(1).Contains(stored);

    private static bool IsSlot(string name, Shape shape) => shape.Slots.Any(s => s.Name == name);

    private static bool IsHelper(string name, Shape shape, CancellationToken cancellation) =>
        shape.Type.GetMembers(name).OfType<IPropertySymbol>().Any(p => shape.Slots.Any(s => HelperProperties.MaySet(p, s, cancellation)));

    // From the right to the left: a.B.C is C, B, a.
    private static IEnumerable<string> Names(ExpressionSyntax target)
    {
        ExpressionSyntax? next = target;
        while (next is not null)
        {
            yield return SimpleNames.Of(next);
            next = (next as MemberAccessExpressionSyntax)?.Expression;
        }
    }
}
