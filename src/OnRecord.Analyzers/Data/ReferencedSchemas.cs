using Microsoft.CodeAnalysis;

namespace OnRecord.Analyzers.Data;

/// <summary>Reads <c>[assembly: OnRecordSchema(id, version, text)]</c> off the referenced assemblies.</summary>
internal static class ReferencedSchemas
{
    public static IEnumerable<(string Id, string Text)> Of(Compilation compilation)
    {
        INamedTypeSymbol? type = compilation.GetTypeByMetadataName("OnRecord.OnRecordSchemaAttribute");
        if (type is null) yield break;
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            // Most assemblies know nothing of the library; their attributes need not be read.
            if (!assembly.Modules.Any(module => module.ReferencedAssemblies.Any(static name => name.Name == "OnRecord"))) continue;
            foreach (AttributeData attribute in assembly.GetAttributes())
            {
                if (!SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type) || attribute.ConstructorArguments.Length != 3) continue;
                if (attribute.ConstructorArguments[0].Value is string id && attribute.ConstructorArguments[2].Value is string text) yield return (id, text);
            }
        }
    }
}
