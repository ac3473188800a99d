using Microsoft.CodeAnalysis;

namespace OnRecord.Analyzers.Code.Claims;

/// <summary>What a type is to the rules.</summary>
internal enum Role
{
    /// <summary>It says that something may be so.</summary>
    Claim,

    /// <summary>It is what a claim is attributed by.</summary>
    Attribution,

    /// <summary>A claim may be attributed to it.</summary>
    Speaker,

    /// <summary>It is embedded in a claim and holds the claim's attribution.</summary>
    Carrier,
}

/// <summary>A member that says who: of a claim what it is attributed to, of an attribution a ground, of a speaker a name.</summary>
internal sealed record Slot(ISymbol Member, ITypeSymbol Type)
{
    public string Name => Member.Name;

    public bool IsRequired => Member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    /// <summary>Whether code that is handed the object can still set the member.</summary>
    public bool IsSettable => Member switch
    {
        IPropertySymbol property => property.SetMethod is { IsInitOnly: false },
        IFieldSymbol stored => !stored.IsReadOnly,
        _ => false,
    };

    public bool Is(ISymbol? member)
    {
        for (ISymbol? symbol = member; symbol is not null; symbol = (symbol as IPropertySymbol)?.OverriddenProperty)
        {
            if (SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, Member.OriginalDefinition)) return true;
        }

        return false;
    }
}

/// <summary>A type that plays a role, with the members that count. One of the slots is enough.</summary>
internal sealed record Shape(Role Role, INamedTypeSymbol Type, IReadOnlyList<Slot> Slots)
{
    public Slot? SlotOf(ISymbol? member)
    {
        foreach (Slot slot in Slots)
        {
            if (slot.Is(member)) return slot;
        }

        return null;
    }
}
