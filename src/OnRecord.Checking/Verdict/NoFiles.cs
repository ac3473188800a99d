using OnRecord.Quotes;

namespace OnRecord.Checking.Verdict;

/// <summary>A record alone has no files around it.</summary>
internal sealed class NoFiles : IDossierFiles
{
    public static readonly NoFiles Instance = new();

    public DocumentText? FindDocument(string path) => null;

    public string? FindSha256(string path) => null;

    public DossierFile? FindDossier(string path) => null;

    public IReadOnlyList<DossierFile> FindIncluders(string path) => [];
}
