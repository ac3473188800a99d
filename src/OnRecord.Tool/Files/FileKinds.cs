namespace OnRecord.Tool.Files;

/// <summary>What files are by their names, as the build's default globs have it.</summary>
internal static class FileKinds
{
    /// <summary>Whether a name is that of a data file.</summary>
    public static bool IsData(string name) => Ends(name, ".records.yaml") || Ends(name, ".records.json") || Ends(name, ".records.ndjson");

    /// <summary>Whether a name is that of a schema.</summary>
    public static bool IsSchema(string name) => Ends(name, ".onrecord.yaml");

    private static bool Ends(string name, string end) => name.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
