using Microsoft.CodeAnalysis;
using OnRecord.Checking;
using OnRecord.Checking.Plans;
using OnRecord.Quotes;

namespace OnRecord.Analyzers.Data;

/// <summary>The files around the one that is checked.</summary>
internal sealed class CheckFiles(DataProject project, CheckPlan plan, CancellationToken cancellationToken) : IDossierFiles
{
    public DocumentText? FindDocument(string path) => project.Documents.Find(path, cancellationToken);

    public string? FindSha256(string path) => project.Documents.FindSha256(path, cancellationToken);

    public DossierFile? FindDossier(string path)
    {
        if (!project.Data.TryGetValue(path, out AdditionalText? file) || project.Read(file, cancellationToken) is not { } read) return null;

        // Of one that is too large, or whose schema is not there or has mistakes, that is told at its own place.
        CheckPlan? own = ReferenceEquals(read, DataFile.Unread) ? null : project.Schemas(cancellationToken).Choose(file.Path, read).Plan;
        return own is null ? project.Place(file, DataFile.Unread, plan) : project.Place(file, read, own);
    }

    public IReadOnlyList<DossierFile> FindIncluders(string path) =>
        [.. project.IncludersOf(path, cancellationToken).Select(FindDossier).OfType<DossierFile>()];
}
