using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using OnRecord.Checking.Schemas;
using OnRecord.Generators.Pipeline;

namespace OnRecord.Tool.Files;

/// <summary>The schemas that a project gets from other assemblies, as its build sees them: read, and never loaded.</summary>
internal static class ReferencedSchemas
{
    /// <summary>Reads them.</summary>
    /// <param name="folder">What paths count from.</param>
    /// <param name="typed">Assemblies, and folders of them.</param>
    /// <exception cref="CouldNotRunException">One is not there, or is no assembly.</exception>
    public static IReadOnlyList<SchemaText> Read(ToolFolder folder, IReadOnlyList<string> typed) => [.. typed.SelectMany(path => ReadPath(folder.FullPath(path), path))];

    private static IEnumerable<SchemaText> ReadPath(string full, string typed)
    {
        // Beside a program's assemblies lie libraries that are none.
        if (Directory.Exists(full)) return Directory.EnumerateFiles(full, "*.dll").Order(StringComparer.Ordinal).SelectMany(static file => ReadAssembly(file) ?? []);
        if (!File.Exists(full)) throw new CouldNotRunException("there is no assembly or folder '" + typed + "'.");
        return ReadAssembly(full) ?? throw new CouldNotRunException("'" + typed + "' is no .NET assembly.");
    }

    private static SchemaText[]? ReadAssembly(string path)
    {
        try
        {
            using PEReader file = new(File.OpenRead(path));
            return file.HasMetadata ? [.. CarriedSchemaReader.Of(file.GetMetadataReader()).Select(static schema => new SchemaText(schema.Id, schema.Text, IsOwn: false))] : null;
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }
}
