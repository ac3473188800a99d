using Microsoft.CodeAnalysis;

namespace OnRecord.Analyzers.Code.Claims;

/// <summary>What a constructor without source does with a slot, as far as its signature tells.</summary>
internal static class MetadataSlots
{
    public static SlotSource SourceOf(IMethodSymbol constructor, Slot slot)
    {
        if (IsComputed(slot.Member)) return SlotSource.Unknown;
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            if (IsFor(parameter, slot.Member)) return SlotSource.From(parameter);
        }

        bool everyParameterIsAnotherMember = constructor.Parameters.All(p => MarkedMembers.All(constructor.ContainingType).Any(m => IsFor(p, m.Member)));
        return everyParameterIsAnotherMember && StartsWithNothing(slot) ? SlotSource.Unset : SlotSource.Unknown;
    }

    private static bool IsFor(IParameterSymbol parameter, ISymbol member) => string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase);

    private static bool IsComputed(ISymbol member) =>
        member is IPropertySymbol { SetMethod: null, GetMethod: { } getter }
        && !getter.GetAttributes().Any(static a => a.AttributeClass?.Name == "CompilerGeneratedAttribute");

    // A reference that may not be null and isn't required was set to something by the type itself. A list was set to an empty one.
    private static bool StartsWithNothing(Slot slot) =>
        slot.IsRequired
        || slot.Type.NullableAnnotation != NullableAnnotation.NotAnnotated
        || slot.Type.IsValueType
        || CollectionTypes.IsCollection(slot.Type);
}
