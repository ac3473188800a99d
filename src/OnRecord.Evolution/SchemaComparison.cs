using OnRecord.Schema;

namespace OnRecord.Evolution;

/// <summary>All that changed from a schema to the next.</summary>
/// <param name="Changes">In the order of the new schema, what is gone last of its kind.</param>
public sealed record SchemaComparison(EquatableArray<SchemaChange> Changes)
{
    /// <summary>Whether code of the new schema reads all data of the old one.</summary>
    public Impact Readers => Changes.Any(static change => change.Readers == Impact.Breaking) ? Impact.Breaking : Impact.Compatible;

    /// <summary>Whether code of the old schema reads all that writers of the new one write.</summary>
    public Impact Writers => Changes.Any(static change => change.Writers == Impact.Breaking) ? Impact.Breaking : Impact.Compatible;

    /// <summary>The least that the version must rise by.</summary>
    public VersionStep RequiredStep => VersionRule.StepOf(Readers, Writers);
}
