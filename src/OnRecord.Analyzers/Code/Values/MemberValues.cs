using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Claims;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>Fields and properties whose value is fixed: the empty collections of the framework, what the same file declares as readonly, members of an object made in this method.</summary>
internal static class MemberValues
{
    public static Verdict Judge(ValueFollower follower, IMemberReferenceOperation reference)
    {
        ISymbol member = reference.Member;
        if (member is { IsStatic: true, Name: "Empty" } && CollectionTypes.IsOfFramework(member.ContainingType) && CollectionTypes.IsCollection(reference.Type))
        {
            return Verdict.Flawed(FlawKind.Empty, reference.Syntax);
        }

        if (IsFixed(member)) return Declared(follower, member).Select(f => f.SeenAt(reference.Syntax));
        return reference.Instance is { } instance && CreationOrigin.Of(follower, instance) is { } creation && reference.Type is { } type
            ? RecordValues.Slot(follower, creation, new Slot(member, type)).Where(static f => f.Kind != FlawKind.Unset).Select(f => f.SeenAt(reference.Syntax))
            : Verdict.Sound;
    }

    private static bool IsFixed(ISymbol member) => member switch
    {
        IFieldSymbol field => field.IsReadOnly && field.IsStatic,
        IPropertySymbol property => property.IsStatic && property.SetMethod is null,
        _ => false,
    };

    // Of this file alone: another file's model is not ours to ask for.
    private static Verdict Declared(ValueFollower follower, ISymbol member)
    {
        if (member.DeclaringSyntaxReferences is not [{ } reference] || reference.SyntaxTree != follower.Model.SyntaxTree) return Verdict.Sound;
        ExpressionSyntax? value = reference.GetSyntax(follower.Cancellation) switch
        {
            VariableDeclaratorSyntax { Initializer: { } initializer } => initializer.Value,
            PropertyDeclarationSyntax { Initializer: { } initializer } => initializer.Value,
            PropertyDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
            _ => null,
        };
        return value is null || LocalValues.CanChangeInPlace(follower.Shapes, (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type)
            ? Verdict.Sound
            : follower.Judge(follower.Model.GetOperation(value, follower.Cancellation));
    }
}
