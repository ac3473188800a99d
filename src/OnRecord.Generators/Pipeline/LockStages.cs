using Microsoft.CodeAnalysis;
using OnRecord.Evolution.Locks;
using OnRecord.Generators.Diagnostics;
using OnRecord.Schema;
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
    public static IncrementalValuesProvider<FileFindings> Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<AdditionalFile> others,
        IncrementalValueProvider<ResolvedTable> resolved,
        IncrementalValueProvider<string> rootNamespace)
    {
        IncrementalValuesProvider<LockedSchema> locked = others
            .Where(static file => file.Kind == AdditionalFile.Lock)
            .Select(static (file, cancel) => SchemaText.Of(file, cancel))
            .Combine(rootNamespace)
            .Select(static (pair, cancel) => LockFile.Read(pair.Left, pair.Right, cancel))
            .WithTrackingName(TrackingNames.Locks)
            .Combine(resolved)
            .Select(static (pair, _) => new LockedSchema(pair.Left, pair.Right.Find(pair.Left.SchemaPath)));
        context.RegisterSourceOutput(locked.Select(static (schema, _) => schema.Unusable()), DiagnosticFactory.Report);
        return locked
            .Select(static (schema, _) => schema.Check())
            .WithTrackingName(TrackingNames.LockChecks);
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
}

/// <summary>A lock, and the schema that it holds to.</summary>
/// <param name="Schema">Null where there is none of that path.</param>
internal sealed record LockedSchema(LockFile Lock, ResolvedFile? Schema)
{
    /// <summary>What is wrong with the lock itself.</summary>
    public EquatableArray<Finding> Unusable() =>
        Lock.Problems.Count > 0 || Schema is not null ? Lock.Problems : EquatableArray.Of(new Finding(LockFindings.NoSchema, Lock.Path, default, EquatableArray.Of(Lock.SchemaPath)));

    /// <summary>What the schema changed beyond its version.</summary>
    public FileFindings Check() =>
        new(Lock.SchemaPath, Lock.Locked is { } locked && Schema is not null ? LockChecks.Check(locked.Model, Schema.Model) : default);
}
