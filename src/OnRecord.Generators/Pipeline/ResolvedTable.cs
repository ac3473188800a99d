using System.Collections.Immutable;
using OnRecord.Schema;
using OnRecord.Schema.Findings;

namespace OnRecord.Generators.Pipeline;

/// <summary>
/// All resolved files. Compared by reference: what later stages take of it is compared. One list for all that ask, since
/// every stage that holds something for each file is felt in a large project.
/// </summary>
internal sealed class ResolvedTable(ImmutableArray<ResolvedFile> files)
{
    private readonly Lazy<ILookup<string, ResolvedFile>> _byPath = new(() => files.ToLookup(static file => file.Model.Path, StringComparer.Ordinal));

    public bool IsEmpty => files.IsEmpty;

    /// <summary>The types that are made of each.</summary>
    public EquatableArray<FileSymbols> Symbols => files.Select(static file => file.Symbols).ToEquatableArray();

    /// <summary>Of the files in which resolving found something.</summary>
    public EquatableArray<FileFindings> Findings =>
        files.Where(static file => file.Findings.Count > 0).Select(static file => new FileFindings(file.Model.Path, file.Findings)).ToEquatableArray();

    /// <summary>The file of a path, or null.</summary>
    public ResolvedFile? Find(string path) => _byPath.Value[path].FirstOrDefault();
}

/// <summary>What was found in a schema file, without places.</summary>
/// <param name="Path">Project-relative.</param>
internal sealed record FileFindings(string Path, EquatableArray<PointerFinding> Findings);
