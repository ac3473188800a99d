using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace OnRecord.Analyzers.Code.Claims;

/// <summary>The marked types and members of a referenced assembly, by simple name. Kept with the assembly, which outlives the compilations of an editing session.</summary>
internal sealed class AssemblyNames
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, AssemblyNames> Cache = new();

    public HashSet<string> Types { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Members of which the object, once it is there, can get another value.</summary>
    public HashSet<string> Changeable { get; } = new(StringComparer.Ordinal);

    public bool HasStructs { get; private set; }

    public static AssemblyNames Of(IAssemblySymbol assembly, Markers markers, CancellationToken cancellation)
    {
        if (Cache.TryGetValue(assembly, out AssemblyNames? known)) return known;
        AssemblyNames names = new();
        if (CanSeeMarkers(assembly, markers))
        {
            foreach (INamedTypeSymbol type in AssemblyTypes.Of(assembly, cancellation)) names.Read(type, markers);
        }

        return Cache.GetValue(assembly, _ => names);
    }

    // Most references are the framework's: their types must not even be enumerated.
    private static bool CanSeeMarkers(IAssemblySymbol assembly, Markers markers)
    {
        foreach (INamedTypeSymbol claim in markers.Claim)
        {
            if (SymbolEqualityComparer.Default.Equals(claim.ContainingAssembly, assembly)) return true;
            foreach (IModuleSymbol module in assembly.Modules)
            {
                if (module.ReferencedAssemblies.Contains(claim.ContainingAssembly.Identity)) return true;
                foreach (AssemblyIdentity identity in module.ReferencedAssemblies)
                {
                    if (identity.Name == claim.ContainingAssembly.Name) return true;
                }
            }
        }

        return false;
    }

    private void Read(INamedTypeSymbol type, Markers markers)
    {
        bool isMarked = false;
        for (INamedTypeSymbol? ancestor = type; ancestor is not null && !isMarked; ancestor = ancestor.BaseType)
        {
            isMarked = Markers.Has(ancestor, markers.Claim) || Markers.Has(ancestor, markers.Attribution);
        }

        foreach (ISymbol member in type.GetMembers())
        {
            if (member is not (IPropertySymbol or IFieldSymbol)) continue;
            if (!Markers.Has(member, markers.AttributedTo) && !Markers.Has(member, markers.Ground) && !Markers.Has(member, markers.SpeakerName)) continue;
            isMarked = true;
            Members.Add(member.Name);
            if (CanChange(member)) Changeable.Add(member.Name);
        }

        if (isMarked) Types.Add(type.Name);
        HasStructs |= isMarked && type.IsValueType;
    }

    private static bool CanChange(ISymbol member) => member switch
    {
        IPropertySymbol property => property.SetMethod is { IsInitOnly: false } || IsMutableCollection(property.Type),
        IFieldSymbol field => !field.IsReadOnly || IsMutableCollection(field.Type),
        _ => true,
    };

    private static bool IsMutableCollection(ITypeSymbol type) => CollectionTypes.IsCollection(type) && !CollectionTypes.IsReadOnly(type);
}
