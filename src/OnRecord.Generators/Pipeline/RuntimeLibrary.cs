using System.Collections.Immutable;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace OnRecord.Generators.Pipeline;

/// <summary>
/// The runtime library as it is referenced, reduced to what emitted code can use of it. Read off the reference, not off the
/// compilation: references stay the same while C# is edited, so that typing asks nothing of it.
/// </summary>
/// <param name="HasDateOnly">Whether it reads <c>DateOnly</c>. Of its two assets only one does; which is referenced is the target framework's doing.</param>
/// <param name="HasInOrderReader">Whether it reads records in order.</param>
internal sealed record RuntimeLibrary(bool HasDateOnly, bool HasInOrderReader)
{
    private const string AssemblyName = "OnRecord";
    private const string Namespace = "OnRecord.Serialization";
    private const string Reader = "RecordReader";
    private const string DateOnlyMethod = "GetDateOnly";
    private const string InOrderReader = "InOrderReader";

    /// <summary>None for every other assembly.</summary>
    public static ImmutableArray<RuntimeLibrary> Read(MetadataReference reference, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        RuntimeLibrary? library = reference is CompilationReference project
            ? Of(project.Compilation.Assembly)
            : ReferencedMetadata.Open(reference) is MetadataReader metadata ? Of(metadata) : null;
        return library is null ? ImmutableArray<RuntimeLibrary>.Empty : ImmutableArray.Create(library);
    }

    private static RuntimeLibrary? Of(IAssemblySymbol assembly)
    {
        if (assembly.Name != AssemblyName || assembly.GetTypeByMetadataName(Namespace + "." + Reader) is not { } reader) return null;
        return new RuntimeLibrary(!reader.GetMembers(DateOnlyMethod).IsEmpty, assembly.GetTypeByMetadataName(Namespace + "." + InOrderReader) is not null);
    }

    private static RuntimeLibrary? Of(MetadataReader metadata)
    {
        MetadataStringComparer compare = metadata.StringComparer;
        if (!compare.Equals(metadata.GetAssemblyDefinition().Name, AssemblyName)) return null;
        TypeDefinition[] types = [.. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(type => compare.Equals(type.Namespace, Namespace))];
        TypeDefinition[] reader = [.. types.Where(type => compare.Equals(type.Name, Reader))];
        if (reader.Length == 0) return null;
        bool hasDateOnly = reader[0].GetMethods().Any(method => compare.Equals(metadata.GetMethodDefinition(method).Name, DateOnlyMethod));
        return new RuntimeLibrary(hasDateOnly, types.Any(type => compare.Equals(type.Name, InOrderReader)));
    }
}
