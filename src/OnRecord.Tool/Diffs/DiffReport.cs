using OnRecord.Evolution;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Resolving;
using OnRecord.Tool.Files;

namespace OnRecord.Tool.Diffs;

/// <summary>What changed from one file to another.</summary>
/// <param name="Old">The name of the published schema.</param>
/// <param name="New">The name of the new one.</param>
/// <param name="OldVersion">Null for a schema without one.</param>
/// <param name="NewVersion">Null for a schema without one.</param>
/// <param name="Comparison">The changes.</param>
internal sealed record DiffReport(string Old, string New, string? OldVersion, string? NewVersion, SchemaComparison Comparison)
{
    private SpanMap? _spans;

    /// <summary>The least version that the new schema may have; null where the old one has none.</summary>
    public string? NeededVersion => OldVersion is null ? null : VersionRule.Next(OldVersion, Comparison.RequiredStep);

    /// <summary>Compares two files.</summary>
    public static DiffReport Compare(SchemaOnDisk old, SchemaOnDisk now)
    {
        LoadedSchema before = old.Load(), after = now.Load();
        return new DiffReport(old.Name, now.Name, before.Parsed.File.Version, after.Parsed.File.Version, SchemaDiff.Compare(before.Resolved.Model, after.Resolved.Model))
        {
            _spans = now.IsLock ? null : after.Parsed.Spans,
        };
    }

    /// <summary>Whether it breaks readers, writers, or either ('both').</summary>
    public bool Breaks(string side) =>
        (side != "writers" && Comparison.Readers == Impact.Breaking) || (side != "readers" && Comparison.Writers == Impact.Breaking);

    /// <summary>Where a change stands in the new schema; null in a lock, whose lines are nobody's to edit.</summary>
    public SourceSpan? PlaceOf(SchemaChange change) => _spans?.Find(change.Pointer).Key;
}
