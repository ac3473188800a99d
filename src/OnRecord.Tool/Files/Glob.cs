using System.IO.Enumeration;

namespace OnRecord.Tool.Files;

/// <summary>Paths with <c>*</c>, <c>?</c> and <c>**</c>, for shells that leave them as they are.</summary>
internal sealed class Glob
{
    private readonly string[] _parts;

    private Glob(string[] parts) => _parts = parts;

    /// <summary>Whether a path has any of these characters.</summary>
    public static bool IsGlob(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>The files that match, below the folder up to which the pattern has none of these characters.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="folder">The folder it counts from.</param>
    /// <param name="unreadable">Is told of folders that may not be read.</param>
    public static IEnumerable<string> Find(string pattern, string folder, Action<string, string> unreadable)
    {
        string[] parts = pattern.Replace('\\', '/').Split('/');
        int plain = Array.FindIndex(parts, IsGlob);
        string root = Path.GetFullPath(Path.Combine(folder, string.Join('/', parts[..plain]) + (plain > 0 ? "/" : string.Empty)));
        if (!Directory.Exists(root)) return [];
        Glob glob = new(parts[plain..]);
        return FolderTree.Files(root, unreadable).Where(file => glob.IsMatch(Path.GetRelativePath(root, file).Replace('\\', '/').Split('/'), 0, 0));
    }

    private bool IsMatch(string[] path, int at, int part)
    {
        if (part == _parts.Length) return at == path.Length;
        if (_parts[part] == "**") return IsMatch(path, at, part + 1) || (at < path.Length && IsMatch(path, at + 1, part));
        return at < path.Length && FileSystemName.MatchesSimpleExpression(_parts[part], path[at], ignoreCase: false) && IsMatch(path, at + 1, part + 1);
    }
}
