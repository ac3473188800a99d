using System.Security.Cryptography;
using OnRecord.Checking;
using OnRecord.Checking.Plans;
using OnRecord.Quotes;
using OnRecord.Schema.Findings;

namespace OnRecord.Tool.Files;

/// <summary>The files around a dossier, on the disk. In the case of the disk, whatever its file system forgives: the next machine's may not.</summary>
internal sealed class FolderFiles : IDossierFiles
{
    // Dossiers that lie near each other name the same speakers and the same article.
    private const int Kept = 16;
    private readonly ToolFolder _folder;
    private readonly Projects _projects;
    private readonly Recent<DossierFile?> _dossiers;
    private readonly Recent<DocumentText?> _documents;

    public FolderFiles(ToolFolder folder, Projects projects)
    {
        _folder = folder;
        _projects = projects;
        _dossiers = new(Kept, OpenDossier);
        _documents = new(Kept, path => Read(path) is { } text ? DocumentText.Create(text.Text, DocumentText.FormatOf(path)) : null);
    }

    /// <inheritdoc/>
    public DocumentText? FindDocument(string path) => _documents.Get(path);

    /// <inheritdoc/>
    public string? FindSha256(string path) => Read(path) is { } text ? Convert.ToHexStringLower(SHA256.HashData(text.Bytes)) : null;

    /// <inheritdoc/>
    public DossierFile? FindDossier(string path) => _dossiers.Get(path);

    /// <inheritdoc/>
    public IReadOnlyList<DossierFile> FindIncluders(string path) =>
        [.. _projects.Of(path).Includers.Of(path).Select(FindDossier).OfType<DossierFile>()];

    private DossierFile? OpenDossier(string path)
    {
        if (Read(path) is not { } text) return null;
        DataFile file = DataFile.Read(text.Text, DataFile.FormatOf(path));
        (CheckPlan? plan, Finding? _) = _projects.Of(path).Schemas.Choose(path, file);
        return plan is null ? null : new DossierFile(path, file, plan);
    }

    private DataText? Read(string path) => _folder.Exists(path) ? DataText.Read(_folder.FullPath(path)) : null;
}
