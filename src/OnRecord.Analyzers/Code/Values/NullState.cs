using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Claims;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>The compiler's own null analysis, and where it speaks up itself.</summary>
internal static class NullState
{
    /// <summary>A value that the compiler holds for maybe null, in a slot in which the compiler allows null.</summary>
    public static bool MayBeNull(ValueFollower follower, IOperation value, Slot slot)
    {
        if (!AllowsNull(slot.Type)) return false;
        NullableContext context = follower.Model.GetNullableContext(value.Syntax.SpanStart);
        return context.AnnotationsEnabled()
            && value.Syntax is ExpressionSyntax expression
            && !expression.IsKind(SyntaxKind.SuppressNullableWarningExpression)
            && follower.Model.GetTypeInfo(expression, follower.Cancellation).Nullability.FlowState == NullableFlowState.MaybeNull
            && !IsFiltered(expression)
            && !IsTestedAtOnce(expression)
            && !IsCopy(follower, value);
    }

    // (q.By = by) is not null
    private static bool IsTestedAtOnce(ExpressionSyntax value)
    {
        if (value.Parent is not AssignmentExpressionSyntax { Parent: ParenthesizedExpressionSyntax { Parent: { } use } } assignment || assignment.Right != value) return false;
        return use is IsPatternExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression or (int)SyntaxKind.CoalesceExpression };
    }

    /// <summary>Whether the compiler warns of a null at this place (CS8600 to CS8625), so that a report of ours would be the second.</summary>
    public static bool CompilerReports(ValueFollower follower, SyntaxNode at, ITypeSymbol slotType) =>
        slotType is { IsValueType: false, NullableAnnotation: NullableAnnotation.NotAnnotated }
        && at is ExpressionSyntax expression
        && follower.Model.GetNullableContext(at.SpanStart).WarningsEnabled()
        && !IsSuppressed(expression)
        && follower.Model.GetTypeInfo(expression, follower.Cancellation).Nullability.FlowState == NullableFlowState.MaybeNull;

    // The compiler's null state ends at a lambda: what a query has filtered out, it still holds for possible behind it.
    private static bool IsFiltered(ExpressionSyntax value)
    {
        if (!value.Ancestors().Any(static a => a is AnonymousFunctionExpressionSyntax or QueryExpressionSyntax)) return false;
        string name = SimpleNames.Of(value);
        return name.Length > 0 && value.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } body && body.DescendantNodes().Any(node => node switch
        {
            WhereClauseSyntax filter => Mentions(filter, name),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Where" or "TakeWhile" or "SkipWhile" } } call => Mentions(call.ArgumentList, name),
            _ => false,
        });
    }

    private static bool Mentions(SyntaxNode code, string name) =>
        code.DescendantNodes().Any(node => node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name);

    private static bool AllowsNull(ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static bool IsSuppressed(SyntaxNode at)
    {
        for (SyntaxNode? node = at; node is ExpressionSyntax; node = node.Parent)
        {
            if (node.IsKind(SyntaxKind.SuppressNullableWarningExpression)) return true;
        }

        return false;
    }

    // What another claim is attributed to was checked where that claim was made.
    private static bool IsCopy(ValueFollower follower, IOperation value)
    {
        while (value is IConversionOperation conversion) value = conversion.Operand;
        if (value is ILocalReferenceOperation local && LocalValues.OnlyValue(follower, local) is { } kept) value = kept;
        if (value is IConditionalAccessOperation { WhenNotNull: { } accessed }) value = accessed;
        return value is IMemberReferenceOperation member && follower.Shapes.Of(member.Member.ContainingType)?.SlotOf(member.Member) is not null;
    }
}
