using Microsoft.CodeAnalysis;
using OnRecord.Evolution.Locks;
using OnRecord.Generators.Diagnostics;
using OnRecord.Schema;
using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Resolving;

namespace OnRecord.Generators.Pipeline;

/// <summary>
/// Compares schemas with their locks. From models to findings without places: an edit of C# runs nothing of it, a comment
/// in a schema neither. Why it is here and not in an analyzer: docs/decisions/locks.md.
/// </summary>
internal static class LockStages
{
    /// <summary>Reports what is wrong with the locks themselves, and gives what is wrong with the schemas by them.</summary>
    public static IncrementalValuesProvider<LockedFile> Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<SchemaFile> files,
        IncrementalValuesProvider<ResolvedFile> resolved,
        IncrementalValueProvider<string> rootNamespace)
    {
        IncrementalValuesProvider<LockFile> locks = SchemaText.All(context, "lock")
            .Combine(rootNamespace)
            .Select(static (pair, cancel) => LockFile.Read(pair.Left, pair.Right, cancel))
            .WithTrackingName(TrackingNames.Locks);
        IncrementalValueProvider<EquatableArray<string>> schemas = files
            .Select(static (file, _) => file.Path)
            .Collect()
            .Select(static (paths, _) => paths.ToEquatableArray());
        IncrementalValuesProvider<EquatableArray<Finding>> unusable = locks
            .Combine(schemas)
            .Select(static (pair, _) => pair.Left.Findings(pair.Right));
        context.RegisterSourceOutput(unusable, static (output, findings) =>
        {
            foreach (Finding finding in findings) output.ReportDiagnostic(DiagnosticFactory.Create(finding));
        });

        IncrementalValueProvider<EquatableArray<LockFile>> all = locks.Collect().Select(static (read, _) => read.ToEquatableArray());
        return resolved
            .Combine(all)
            .Select(static (pair, _) => LockedFile.Check(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.LockChecks)
            .Where(static file => file.Findings.Count > 0);
    }
}

/// <summary>A lock.</summary>
/// <param name="Path">As diagnostics show it.</param>
/// <param name="SchemaPath">Of the schema beside it, project-relative.</param>
/// <param name="Locked">The published schema; null where the lock can't be read.</param>
/// <param name="Problems">Why it can't be read.</param>
internal sealed record LockFile(string Path, string SchemaPath, ResolvedSchema? Locked, EquatableArray<Finding> Problems)
{
    public static LockFile Read(SchemaText text, string rootNamespace, CancellationToken cancellationToken)
    {
        LockReading reading = LockReader.Read(text.Path, text.Text, cancellationToken);
        return new LockFile(text.Path, SchemaLock.SchemaPathOf(text.RelativePath), reading.Lock?.Load(rootNamespace, cancellationToken).Resolved, reading.Findings);
    }

    /// <summary>What is wrong with the lock itself.</summary>
    /// <param name="schemas">The paths of the project's schemas.</param>
    public EquatableArray<Finding> Findings(EquatableArray<string> schemas) =>
        Problems.Count > 0 || schemas.Contains(SchemaPath) ? Problems : EquatableArray.Of(new Finding(LockFindings.NoSchema, Path, default, EquatableArray.Of(SchemaPath)));
}

/// <summary>What a schema changed beyond its version.</summary>
/// <param name="Path">Of the schema, project-relative.</param>
/// <param name="Findings">Without places.</param>
internal sealed record LockedFile(string Path, EquatableArray<PointerFinding> Findings)
{
    public static LockedFile Check(ResolvedFile schema, EquatableArray<LockFile> locks)
    {
        ResolvedSchema? locked = locks.FirstOrDefault(file => file.SchemaPath == schema.Model.Path)?.Locked;
        return new LockedFile(schema.Model.Path, locked is null ? default : LockChecks.Check(locked.Model, schema.Model));
    }
}
