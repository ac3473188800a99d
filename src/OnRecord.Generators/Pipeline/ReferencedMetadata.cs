using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace OnRecord.Generators.Pipeline;

/// <summary>Opens referenced assemblies for reading without symbols.</summary>
internal static class ReferencedMetadata
{
    /// <summary>Null for what is no file with an assembly in it. The compiler itself reports a reference that can't be read.</summary>
    public static MetadataReader? Open(MetadataReference reference)
    {
        try
        {
            return (reference as PortableExecutableReference)?.GetMetadata() is AssemblyMetadata assembly
                && assembly.GetModules()[0].GetMetadataReader() is { IsAssembly: true } reader ? reader : null;
        }
        catch (Exception e) when (e is IOException or BadImageFormatException)
        {
            return null;
        }
    }
}
