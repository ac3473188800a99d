using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OnRecord.Analyzers.Code.Claims;

/// <summary>The members of a type, its ancestors and its contracts that bear a marker.</summary>
internal static class MarkedMembers
{
    public static IReadOnlyList<Slot> Of(INamedTypeSymbol type, ImmutableArray<INamedTypeSymbol> marker)
    {
        List<Slot> found = [];
        foreach (Slot slot in All(type))
        {
            if ((Markers.Has(slot.Member, marker) || HasMarkedParameter(slot.Member, marker)) && !found.Any(f => f.Is(slot.Member) || slot.Is(f.Member)))
            {
                found.Add(slot);
            }
        }

        foreach (INamedTypeSymbol contract in type.AllInterfaces)
        {
            foreach (ISymbol promised in contract.GetMembers())
            {
                if (promised is not IPropertySymbol || !Markers.Has(promised, marker)) continue;
                ISymbol member = type.FindImplementationForInterfaceMember(promised) ?? promised;
                if (TypeOf(member) is { } memberType && !found.Any(f => f.Is(member))) found.Add(new Slot(member, memberType));
            }
        }

        return found;
    }

    /// <summary>Every member that can hold something, the type's own first, as slots.</summary>
    public static IEnumerable<Slot> All(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? ancestor = type; ancestor is { SpecialType: SpecialType.None }; ancestor = ancestor.BaseType)
        {
            foreach (ISymbol member in ancestor.GetMembers())
            {
                if (!member.IsStatic && !member.IsImplicitlyDeclared && TypeOf(member) is { } memberType) yield return new Slot(member, memberType);
            }
        }
    }

    // record Quote(string Text, [AttributedTo] string By): the attribute lands on the parameter unless it says "property:".
    private static bool HasMarkedParameter(ISymbol member, ImmutableArray<INamedTypeSymbol> marker)
    {
        if (member is not IPropertySymbol { ContainingType: { IsRecord: true } type }) return false;
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            foreach (IParameterSymbol parameter in constructor.Parameters)
            {
                if (parameter.Name == member.Name && Markers.Has(parameter, marker)) return true;
            }
        }

        return false;
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol { IsIndexer: false } property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}
