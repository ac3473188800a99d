using OnRecord.Schema;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Locks;

/// <summary>Asks whether a schema has changed more than its version says.</summary>
public static class LockChecks
{
    /// <summary>What is wrong, by place in the schema; the same for equal models, wherever their lines stand.</summary>
    /// <param name="locked">The published schema.</param>
    /// <param name="schema">The schema as it is now, without mistakes.</param>
    public static EquatableArray<PointerFinding> Check(SchemaModel locked, SchemaModel schema)
    {
        if (locked.Id != schema.Id) return One(LockFindings.OtherId, "/id", Name(schema.Id), Name(locked.Id));
        if (schema.Version is not { } version) return One(LockFindings.NoVersion, string.Empty);
        string published = locked.Version!;
        if (!VersionRule.HasTaken(published, version, VersionStep.None)) return One(LockFindings.VersionGoesBack, "/version", version, published);
        return SchemaDiff.Compare(locked, schema).Changes.Select(change => Check(change, published, version)).OfType<PointerFinding>().ToEquatableArray();
    }

    private static PointerFinding? Check(SchemaChange change, string published, string version)
    {
        VersionStep step = VersionRule.StepOf(change.Readers, change.Writers);
        if (VersionRule.HasTaken(published, version, step)) return null;
        string needed = VersionRule.Next(published, step);
        ChangeDescriptor kind = change.Descriptor;
        return step == VersionStep.Major
            ? Finding(LockFindings.Breaking, change.Pointer, change.Message, kind.ForReaders, kind.Mend, needed, version, published)
            : Finding(LockFindings.Addition, change.Pointer, change.Message, kind.ForWriters, needed, version, published);
    }

    private static string Name(string? id) => id is null ? "not given" : "'" + id + "'";

    private static EquatableArray<PointerFinding> One(FindingDescriptor descriptor, string pointer, params string[] arguments) => EquatableArray.Of(Finding(descriptor, pointer, arguments));

    private static PointerFinding Finding(FindingDescriptor descriptor, string pointer, params string[] arguments) => new(descriptor, pointer, OnKey: true, new EquatableArray<string>(arguments));
}
