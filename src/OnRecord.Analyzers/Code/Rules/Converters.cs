using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>Whether System.Text.Json goes through the converter that a claim type names.</summary>
internal static class Converters
{
    public static bool AreOurs(IInvocationOperation call, ITypeSymbol claim, ClaimShapes shapes, MethodBodies bodies) =>
        Has(claim) && !call.Arguments.Any(a => Replaces(a.Value, shapes, bodies));

    private static bool Has(ITypeSymbol claim)
    {
        for (ITypeSymbol? type = claim; type is not null; type = type.BaseType)
        {
            foreach (AttributeData attribute in type.GetAttributes())
            {
                if (attribute.AttributeClass is { Name: "JsonConverterAttribute", ContainingNamespace: { Name: "Serialization", ContainingNamespace.Name: "Json" } }) return true;
            }
        }

        return false;
    }

    // Converters in the options come before the type's own.
    private static bool Replaces(IOperation argument, ClaimShapes shapes, MethodBodies bodies)
    {
        IOperation value = Outlets.Innermost(argument);
        if (value is ILocalReferenceOperation local)
        {
            BodyIndex body = bodies.Of(local);
            return body.UsesOf("Converters").Any(u => u is IMemberReferenceOperation { Instance: ILocalReferenceOperation owner } && SymbolEqualityComparer.Default.Equals(owner.Local, local.Local) && u.Parent is { } call && Brings(call, shapes))
                || body.Of(local.Local).Definitions.Any(d => d.Value is not null && Outlets.Innermost(d.Value) is IObjectCreationOperation made && Brings(made, shapes));
        }

        return value is IObjectCreationOperation options && Brings(options, shapes);
    }

    private static bool Brings(IOperation made, ClaimShapes shapes) => made.Descendants().Any(o =>
        o is IObjectCreationOperation { Type: { } type } && type.DeclaringSyntaxReferences.Length > 0 && IsConverterOfClaim(type, shapes));

    private static bool IsConverterOfClaim(ITypeSymbol type, ClaimShapes shapes)
    {
        for (INamedTypeSymbol? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor is { Name: "JsonConverter", TypeArguments: [{ } converted] }) return ClaimTypes.In(converted, shapes) is not null;
        }

        return false;
    }
}
