using Microsoft.CodeAnalysis;

namespace OnRecord.Analyzers.Code.Claims;

/// <summary>Where a slot gets its value from when an object initializer doesn't set it.</summary>
internal readonly record struct SlotSource(SlotSourceKind Kind, IParameterSymbol? Parameter = null)
{
    public static SlotSource Unset => new(SlotSourceKind.Unset);

    public static SlotSource Unknown => new(SlotSourceKind.Unknown);

    public static SlotSource From(IParameterSymbol parameter) => new(SlotSourceKind.Parameter, parameter);
}

/// <summary>The kinds of <see cref="SlotSource"/>.</summary>
internal enum SlotSourceKind
{
    /// <summary>From nowhere, or from a constant that attributes nothing.</summary>
    Unset,

    /// <summary>From something that can't be told from here.</summary>
    Unknown,

    /// <summary>From a parameter of the constructor, as it comes.</summary>
    Parameter,
}
