namespace OnRecord.Tool.Files;

/// <summary>What files are by their names, as the build's default globs have it.</summary>
internal static class FileKinds
{
    private static readonly string[] LeftOut = ["bin", "obj", "artifacts", "node_modules"];

    /// <summary>Whether a name is that of a data file.</summary>
    public static bool IsData(string name) => Ends(name, ".records.yaml") || Ends(name, ".records.json") || Ends(name, ".records.ndjson");

    /// <summary>Whether a name is that of a schema.</summary>
    public static bool IsSchema(string name) => Ends(name, ".onrecord.yaml");

    /// <summary>The files below a folder, in ordinal order; not those of folders that are hidden or that builds write to.</summary>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static IEnumerable<string> Below(string folder)
    {
        foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(static entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry is FileInfo) yield return entry.FullName;
            else if (!IsLeftOut(entry))
            {
                foreach (string file in Below(entry.FullName)) yield return file;
            }
        }
    }

    // A link may lead back up: then there would be no end.
    private static bool IsLeftOut(FileSystemInfo entry) =>
        entry.Name.StartsWith('.') || LeftOut.Contains(entry.Name, StringComparer.OrdinalIgnoreCase) || entry.LinkTarget is not null;

    private static bool Ends(string name, string end) => name.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
