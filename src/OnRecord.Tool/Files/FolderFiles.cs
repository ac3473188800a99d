using System.Collections.Concurrent;
using System.Security.Cryptography;
using OnRecord.Checking;
using OnRecord.Quotes;
using OnRecord.Schema.Findings;

namespace OnRecord.Tool.Files;

/// <summary>The files around a dossier, on the disk. In the case of the disk, whatever its file system forgives: the next machine's may not.</summary>
internal sealed class FolderFiles(ToolFolder folder, Projects projects) : IDossierFiles
{
    private readonly ConcurrentDictionary<string, DossierFile?> _dossiers = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public DocumentText? FindDocument(string path) => Read(path) is { } text ? DocumentText.Create(text.Text, DocumentText.FormatOf(path)) : null;

    /// <inheritdoc/>
    public string? FindSha256(string path) => Read(path) is { } text ? Convert.ToHexStringLower(SHA256.HashData(text.Bytes)) : null;

    /// <inheritdoc/>
    public DossierFile? FindDossier(string path) => _dossiers.GetOrAdd(path, Open);

    /// <inheritdoc/>
    public IReadOnlyList<DossierFile> FindIncluders(string path) =>
        [.. projects.Of(path).Includers.Of(path).Select(FindDossier).OfType<DossierFile>()];

    private DossierFile? Open(string path)
    {
        if (Read(path) is not { } text) return null;
        DataFile file = DataFile.Read(text.Text, DataFile.FormatOf(path));
        (Checking.Plans.CheckPlan? plan, Finding? _) = projects.Of(path).Schemas.Choose(path, file);
        return plan is null ? null : new DossierFile(path, file, plan);
    }

    private DataText? Read(string path)
    {
        string full = folder.FullPath(path);
        return File.Exists(full) ? DataText.Read(full) : null;
    }
}
