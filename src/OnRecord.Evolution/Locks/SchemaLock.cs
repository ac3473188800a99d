using OnRecord.Schema;
using OnRecord.Schema.Resolving;

namespace OnRecord.Evolution.Locks;

/// <summary>The published form of a schema: what it said, and what those said that it imports, without comments and layout.</summary>
/// <param name="Schema">The schema, as JSON on one line.</param>
/// <param name="Imports">What it imports, cut down to what it builds on.</param>
public sealed record SchemaLock(string Schema, EquatableArray<LockedImport> Imports)
{
    /// <summary>The name by which a lock's schema is loaded. Without a folder, so that relative imports are sought beside it.</summary>
    private const string Root = "schema";

    /// <summary>The path of the schema that a lock is beside.</summary>
    public static string SchemaPathOf(string lockPath) => Path.ChangeExtension(lockPath, ".yaml");

    /// <summary>The path of the lock beside a schema.</summary>
    public static string PathOf(string schemaPath) => Path.ChangeExtension(schemaPath, ".lock");

    /// <summary>The schema, read and resolved.</summary>
    /// <param name="defaultNamespace">Of a schema that names none.</param>
    /// <param name="cancellation">Stops it.</param>
    public LoadedSchema Load(string defaultNamespace = "", CancellationToken cancellation = default)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal) { [Root] = Schema };
        foreach (LockedImport import in Imports) texts[import.Key] = import.Schema;
        return new SchemaLoader(key => texts.TryGetValue(key, out string? text) ? text : null, defaultNamespace).Load(Root, cancellation)!;
    }
}

/// <summary>A schema that a locked one imports.</summary>
/// <param name="Key">Its id, or its path from the folder of the schema.</param>
/// <param name="Schema">What it declares that is needed, as JSON on one line.</param>
public readonly record struct LockedImport(string Key, string Schema);
