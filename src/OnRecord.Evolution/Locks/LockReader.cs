using OnRecord.Schema;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;
using OnRecord.Schema.Resolving;

namespace OnRecord.Evolution.Locks;

/// <summary>A lock, or what is wrong with it.</summary>
/// <param name="Lock">Null where something is wrong.</param>
/// <param name="Findings">At their places in the lock.</param>
public sealed record LockReading(SchemaLock? Lock, EquatableArray<Finding> Findings);

/// <summary>Reads locks.</summary>
public static class LockReader
{
    /// <summary>The version of the form of locks.</summary>
    internal const string FormVersion = "1";

    /// <summary>Reads a lock. Whatever the text is, the result is a lock or findings.</summary>
    /// <param name="path">The file's name in findings.</param>
    /// <param name="text">Its text.</param>
    /// <param name="cancellation">Stops it.</param>
    public static LockReading Read(string path, string text, CancellationToken cancellation = default)
    {
        ReadDocument document = YamlReader.Read(path, text, LockFindings.Reading, cancellation);
        if (document.Findings.Count > 0) return new LockReading(null, EquatableArray.Of(document.Findings[0]));
        if (document.Root is not MappingNode root || root["schema"] is not { Value: MappingNode schema } key) return Wrong(path, document.Root?.Span ?? default, "This is no lock: it has no 'schema'.");
        if (root["lock"]?.Value is not ScalarNode { Kind: ScalarKind.Integer, Text: FormVersion }) return Wrong(path, root.Span, "This is no lock that this version of OnRecord can read: it does not begin with 'lock: 1'.");
        List<LockedImport> imports = [];
        foreach (MappingEntry entry in (root["imports"]?.Value as MappingNode)?.Entries ?? [])
        {
            if (entry.Value is not MappingNode import) return Wrong(path, entry.KeySpan, "'" + entry.Key + "' is no schema.");
            imports.Add(new LockedImport(entry.Key, NodeJson.Write(import)));
        }

        SchemaLock read = new(NodeJson.Write(schema), imports.ToEquatableArray());
        LoadedSchema loaded = read.Load(cancellation: cancellation);
        if (loaded.Findings.FirstOrDefault(static finding => finding.Severity == FindingSeverity.Error) is { } mistake) return Wrong(path, key.KeySpan, "The schema in it has a mistake. " + mistake.Message);
        return loaded.Resolved.Model.Version is null ? Wrong(path, key.KeySpan, "The schema in it has no version.") : new LockReading(read, default);
    }

    private static LockReading Wrong(string path, SourceSpan span, string what) => new(null, EquatableArray.Of(new Finding(LockFindings.Unreadable, path, span, EquatableArray.Of(what))));
}
