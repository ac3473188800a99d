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
        if (reference.Instance is not { } instance || reference.Type is not { } type) return Verdict.Sound;
        Verdict verdict = CreationOrigin.Any(follower, instance) switch
        {
            IObjectCreationOperation creation => RecordValues.Slot(follower, creation, new Slot(member, type)).Where(static f => f.Kind != FlawKind.Unset),
            IAnonymousObjectCreationOperation creation => follower.Judge(creation.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(i => i.Target is IPropertyReferenceOperation target && target.Property.Name == member.Name)?.Value),
            ITupleOperation { Type: INamedTypeSymbol tuple } made => follower.Judge(Element(made, tuple, member.Name)),
            _ => Verdict.Sound,
        };
        return verdict.Select(f => f.SeenAt(reference.Syntax));
    }

    private static IOperation? Element(ITupleOperation made, INamedTypeSymbol tuple, string name)
    {
        for (int i = 0; i < tuple.TupleElements.Length && i < made.Elements.Length; i++)
        {
            if (tuple.TupleElements[i].Name == name || tuple.TupleElements[i].CorrespondingTupleField?.Name == name) return made.Elements[i];
        }

        return null;
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
