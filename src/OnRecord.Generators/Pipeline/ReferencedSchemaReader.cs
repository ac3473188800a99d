using System.Collections.Immutable;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace OnRecord.Generators.Pipeline;

/// <summary>
/// Reads <c>[assembly: OnRecordSchema(id, version, text)]</c> off a referenced assembly. Works on the reference, not on
/// the compilation: references stay the same while C# is edited, so this runs once.
/// </summary>
internal static class ReferencedSchemaReader
{
    /// <summary>The schemas that an assembly carries; mostly none.</summary>
    public static ImmutableArray<ReferencedSchema> Read(MetadataReference reference, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (reference is CompilationReference project) return ReadSymbols(project.Compilation.Assembly);
        return ReferencedMetadata.Open(reference) is MetadataReader metadata ? CarriedSchemaReader.Of(metadata) : ImmutableArray<ReferencedSchema>.Empty;
    }

    private static ImmutableArray<ReferencedSchema> ReadSymbols(IAssemblySymbol assembly)
    {
        ImmutableArray<ReferencedSchema>.Builder found = ImmutableArray.CreateBuilder<ReferencedSchema>();
        foreach (AttributeData attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass is not { Name: CarriedSchemaReader.AttributeName, ContainingNamespace: { Name: CarriedSchemaReader.AttributeNamespace, ContainingNamespace.IsGlobalNamespace: true } }) continue;
            if (attribute.ConstructorArguments.Length == 3
                && attribute.ConstructorArguments[0].Value is string id
                && attribute.ConstructorArguments[2].Value is string text)
            {
                found.Add(new ReferencedSchema(assembly.Name, id, text));
            }
        }

        return found.ToImmutable();
    }
}
