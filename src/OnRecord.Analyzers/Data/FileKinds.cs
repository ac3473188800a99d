using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OnRecord.Analyzers.Data;

/// <summary>What the project's items say of its additional files.</summary>
internal static class FileKinds
{
    public const string Schema = "schema";
    public const string Data = "data";
    public const string Document = "document";

    public static string? Of(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.OnRecordKind", out string? kind) ? kind : null;

    /// <summary>With '/', and without <c>.</c> and <c>..</c>: as two paths to one file are compared. No file is touched.</summary>
    public static string Normalize(string path)
    {
        List<string> parts = [];
        foreach (string part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not (".." or "")) parts.RemoveAt(parts.Count - 1);
            else if (part != "." && (part.Length > 0 || parts.Count == 0)) parts.Add(part);
        }

        return string.Join("/", parts);
    }

    /// <summary>The file that a path means, seen from the folder of another file.</summary>
    public static string Relative(string fromFile, string path)
    {
        string from = Normalize(fromFile);
        int slash = from.LastIndexOf('/');
        return Normalize(slash < 0 ? path : from.Substring(0, slash) + "/" + path);
    }
}
