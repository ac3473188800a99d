using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OnRecord.Analyzers.Code.Claims;

/// <summary>The types of the runtime library that the rules are keyed on, found by metadata name once a compilation.</summary>
internal sealed class Markers
{
    /// <summary>The simple names of the marking attributes, by which syntax is filtered before anything is bound.</summary>
    public static readonly ImmutableHashSet<string> AttributeNames = ImmutableHashSet.Create(StringComparer.Ordinal, "Claim", "AttributedTo", "Attribution", "Ground", "SpeakerName");

    private Markers(Compilation compilation, ImmutableArray<INamedTypeSymbol> claim)
    {
        Claim = claim;
        AttributedTo = Find(compilation, "AttributedToAttribute");
        Attribution = Find(compilation, "AttributionAttribute");
        Ground = Find(compilation, "GroundAttribute");
        SpeakerName = Find(compilation, "SpeakerNameAttribute");
        Publishes = Find(compilation, "PublishesAttribute");
        ValidationResult = Find(compilation, "ValidationResult");
        Valid = Find(compilation, "Valid`1");
    }

    // More than one assembly of a compilation may declare a marker of its own; any of them marks.
    public ImmutableArray<INamedTypeSymbol> Claim { get; }

    public ImmutableArray<INamedTypeSymbol> AttributedTo { get; }

    public ImmutableArray<INamedTypeSymbol> Attribution { get; }

    public ImmutableArray<INamedTypeSymbol> Ground { get; }

    public ImmutableArray<INamedTypeSymbol> SpeakerName { get; }

    public ImmutableArray<INamedTypeSymbol> Publishes { get; }

    public ImmutableArray<INamedTypeSymbol> ValidationResult { get; }

    public ImmutableArray<INamedTypeSymbol> Valid { get; }

    /// <summary>Null where the compilation can't see the runtime library: then there is nothing to look for.</summary>
    public static Markers? Of(Compilation compilation)
    {
        ImmutableArray<INamedTypeSymbol> claim = Find(compilation, "ClaimAttribute");
        return claim.IsEmpty ? null : new Markers(compilation, claim);
    }

    public static bool Has(ISymbol symbol, ImmutableArray<INamedTypeSymbol> marker)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && Is(type, marker)) return true;
        }

        return false;
    }

    public static bool Is(ITypeSymbol type, ImmutableArray<INamedTypeSymbol> known)
    {
        foreach (INamedTypeSymbol candidate in known)
        {
            if (SymbolEqualityComparer.Default.Equals(candidate, type.OriginalDefinition)) return true;
        }

        return false;
    }

    private static ImmutableArray<INamedTypeSymbol> Find(Compilation compilation, string name) =>
        compilation.GetTypesByMetadataName("OnRecord." + name);
}
