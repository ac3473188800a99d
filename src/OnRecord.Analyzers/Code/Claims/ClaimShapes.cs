using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace OnRecord.Analyzers.Code.Claims;

/// <summary>From a type to its role and slots, worked out once a type and compilation.</summary>
internal sealed class ClaimShapes(Markers markers, ClaimNames names)
{
    private static readonly ConditionalWeakTable<Compilation, ClaimShapes> Cache = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, Shape?> _shapes = new(SymbolEqualityComparer.Default);

    public Markers Markers { get; } = markers;

    public ClaimNames Names { get; } = names;

    /// <summary>Those of a compilation, for all analyzers; null where it can't see the runtime library.</summary>
    public static ClaimShapes? Of(Compilation compilation, CancellationToken cancellation)
    {
        if (Cache.TryGetValue(compilation, out ClaimShapes? known)) return known;
        if (Markers.Of(compilation) is not { } markers) return null;
        ClaimShapes made = new(markers, ClaimNames.Of(compilation, markers, cancellation));
        return Cache.GetValue(compilation, _ => made);
    }

    /// <summary>Null for a type that plays no role. A nullable struct plays that of its value, a type parameter that of what it is constrained to.</summary>
    public Shape? Of(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        if (type is ITypeParameterSymbol { ConstraintTypes: { IsEmpty: false } constraints }) return constraints.OfType<INamedTypeSymbol>().Select(Of).FirstOrDefault(static s => s is not null);
        return type is INamedTypeSymbol named && Names.Types.Contains(named.Name) ? _shapes.GetOrAdd(named, Find) : null;
    }

    public bool IsClaim(ITypeSymbol? type) => Of(type) is { Role: Role.Claim };

    private Shape? Find(INamedTypeSymbol type)
    {
        if (IsMarked(type, Markers.Claim))
        {
            return new Shape(Role.Claim, type, [.. MarkedMembers.Of(type, Markers.AttributedTo), .. Carriers(type)]);
        }

        if (IsMarked(type, Markers.Attribution)) return new Shape(Role.Attribution, type, MarkedMembers.Of(type, Markers.Ground));
        IReadOnlyList<Slot> found = MarkedMembers.Of(type, Markers.SpeakerName);
        if (found.Count > 0) return new Shape(Role.Speaker, type, found);
        found = MarkedMembers.Of(type, Markers.AttributedTo);
        return found.Count == 0 ? null : new Shape(Role.Carrier, type, found);
    }

    /// <summary>Members that bear no marker themselves, but whose type holds the attribution.</summary>
    private IEnumerable<Slot> Carriers(INamedTypeSymbol claim)
    {
        foreach (Slot member in MarkedMembers.All(claim))
        {
            if (!Markers.Has(member.Member, Markers.AttributedTo)
                && member.Type is INamedTypeSymbol embedded
                && Names.Types.Contains(embedded.Name)
                && !IsMarked(embedded, Markers.Claim)
                && Of(embedded) is { Role: Role.Carrier })
            {
                yield return member;
            }
        }
    }

    private static bool IsMarked(INamedTypeSymbol type, ImmutableArray<INamedTypeSymbol> marker)
    {
        for (INamedTypeSymbol? ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (Markers.Has(ancestor, marker)) return true;
        }

        foreach (INamedTypeSymbol contract in type.AllInterfaces)
        {
            if (Markers.Has(contract, marker)) return true;
        }

        return false;
    }
}
