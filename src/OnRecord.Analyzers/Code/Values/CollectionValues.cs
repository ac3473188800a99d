using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using static OnRecord.Analyzers.Code.Claims.CollectionTypes;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>Lists of speakers: one without elements attributes nothing, and each element has to be sound.</summary>
internal static class CollectionValues
{
    public static Verdict Judge(ValueFollower follower, IArrayCreationOperation array)
    {
        if (array.Initializer is { } initializer) return Elements(follower, initializer.ElementValues, array.Syntax);
        return array.DimensionSizes is [{ ConstantValue: { HasValue: true, Value: 0 } }] ? Verdict.Flawed(FlawKind.Empty, array.Syntax) : Verdict.Sound;
    }

    // By syntax: compilers of our floor have no operation for it.
    public static Verdict Judge(ValueFollower follower, CollectionExpressionSyntax collection)
    {
        if (collection.Elements.Count == 0) return Verdict.Flawed(FlawKind.Empty, collection);
        List<Verdict> parts = [];
        bool isEmpty = true;
        foreach (CollectionElementSyntax element in collection.Elements)
        {
            ExpressionSyntax? expression = (element as ExpressionElementSyntax)?.Expression ?? (element as SpreadElementSyntax)?.Expression;
            Verdict part = expression is null ? Verdict.Sound : follower.Judge(follower.Model.GetOperation(expression, follower.Cancellation));
            if (element is not SpreadElementSyntax)
            {
                isEmpty = false;
                parts.Add(part);
            }
            else
            {
                isEmpty &= part.IsCertain && part.Flaws.All(static f => f.Kind == FlawKind.Empty);
                parts.Add(part.Where(static f => f.Kind is not (FlawKind.Empty or FlawKind.Null)));
            }
        }

        return isEmpty ? Verdict.Flawed(FlawKind.Empty, collection) : Verdict.All(parts);
    }

    /// <summary>A collection made by its constructor: what the initializer adds, and what an argument brings.</summary>
    public static Verdict Judge(ValueFollower follower, IObjectCreationOperation creation)
    {
        if (!IsCollection(creation.Type) || !IsOfFramework(creation.Type)) return Verdict.Sound;
        List<IOperation> added = [];
        foreach (IOperation member in InitializerSlots.Members(creation.Initializer))
        {
            if (member is not IInvocationOperation { Arguments: [{ } argument] }) return Verdict.Sound;
            added.Add(argument.Value);
        }

        // A capacity or a comparer brings no element.
        IArgumentOperation[] sources = [.. creation.Arguments.Where(static a => IsCollection(a.Parameter?.Type))];
        if (sources.Length == 0) return Elements(follower, added, creation.Syntax);
        return sources.Length > 1 || added.Count > 0
            ? Verdict.Sound
            : follower.Judge(sources[0].Value).Where(static f => f.Kind != FlawKind.Null);
    }

    /// <summary>Empty collections by name, and what keeps an empty one empty.</summary>
    public static Verdict Judge(ValueFollower follower, IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        if (!IsOfFramework(method.ContainingType)) return Verdict.Sound;
        switch (method.Name)
        {
            case "Empty" when method is { IsStatic: true, Parameters.IsEmpty: true }:
                return Verdict.Flawed(FlawKind.Empty, call.Syntax);
            case "Create" or "CreateRange" when method.IsStatic && IsCollection(method.ReturnType):
                return Created(follower, call);
            case "ToEquatableList" or "ToList" or "ToArray" or "ToImmutableArray" or "ToImmutableList" or "ToHashSet" or "AsReadOnly" or "AsEnumerable" or "ToFrozenSet" or "ToImmutableHashSet" or "Distinct" or "Reverse":
                IOperation? source = call.Instance ?? (call.Arguments is [{ } first, ..] ? first.Value : null);
                return source is null || !IsCollection(source.Type) ? Verdict.Sound : follower.Judge(source).Where(static f => f.Kind != FlawKind.Null);
            default:
                return Verdict.Sound;
        }
    }

    private static Verdict Created(ValueFollower follower, IInvocationOperation call) => call.Arguments switch
    {
        [] => Verdict.Flawed(FlawKind.Empty, call.Syntax),
        [{ ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } elements } }] => Elements(follower, elements.ElementValues, call.Syntax),
        _ when call.Arguments.All(static a => !IsCollection(a.Parameter?.Type) && a.Parameter?.Type is not { IsRefLikeType: true }) => Elements(follower, [.. call.Arguments.Select(static a => a.Value)], call.Syntax),
        _ => Verdict.Sound,
    };

    private static Verdict Elements(ValueFollower follower, IReadOnlyList<IOperation> elements, SyntaxNode at) =>
        elements.Count == 0 ? Verdict.Flawed(FlawKind.Empty, at) : Verdict.All(elements.Select(follower.Judge));
}
