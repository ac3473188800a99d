using OnRecord.Checking.Plans;
using OnRecord.Quotes;

namespace OnRecord.Checking;

/// <summary>A data file where it stands.</summary>
/// <param name="Path">As findings show it. What the file names is sought from its folder, so '/' or '\' must part the folders.</param>
/// <param name="File">What it holds.</param>
/// <param name="Plan">Its schema.</param>
public sealed record DossierFile(string Path, DataFile File, CheckPlan Plan)
{
    /// <summary>The one type of all records of a file of lines; null where each says so itself.</summary>
    public string? RecordType { get; init; }

    /// <summary>Whose words it keeps, where its project says so; null where the file does.</summary>
    public bool? IsThirdParty { get; init; }
}

/// <summary>What a host knows of the files around a dossier. Paths have '/', and no '.' or '..' but at their beginning.</summary>
public interface IDossierFiles
{
    /// <summary>The text of a document, read; null where the host has none, and <see cref="UnreadDocument"/> where it has one that it can't read.</summary>
    DocumentText? FindDocument(string path);

    /// <summary>The SHA-256 of a document's bytes in lower-case hexadecimal; null where the host can't tell.</summary>
    string? FindSha256(string path);

    /// <summary>A data file to include; null where the host has none.</summary>
    DossierFile? FindDossier(string path);

    /// <summary>The data files that include this one, directly or not: they may answer what it leaves open.</summary>
    IReadOnlyList<DossierFile> FindIncluders(string path);
}
