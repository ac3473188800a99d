namespace OnRecord.Checking;

/// <summary>Paths that data files name: from the folder of the file, with '/', in the case of the disk.</summary>
public static class Paths
{
    /// <summary>The path with '/' alone, and without '.' and '..' but at its beginning. Two hosts' names of one file become equal.</summary>
    public static string Normalize(string path)
    {
        string all = path.Replace('\\', '/');
        List<string> parts = [];
        foreach (string part in all.Split('/'))
        {
            if (part is "." or "" && (parts.Count > 0 || part == ".")) continue;
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or "..")) parts.RemoveAt(parts.Count - 1);
            else parts.Add(part);
        }

        return string.Join("/", parts);
    }

    /// <summary>What a file means by a path.</summary>
    /// <param name="file">The file that names it.</param>
    /// <param name="relative">The path as named; an absolute one stays as it is.</param>
    public static string Combine(string file, string relative)
    {
        string folder = file.Replace('\\', '/');
        int slash = folder.LastIndexOf('/');
        return Normalize(slash < 0 || relative.StartsWith("/", StringComparison.Ordinal) ? relative : folder.Substring(0, slash + 1) + relative);
    }

    /// <summary>How a file names another one: the reverse of <see cref="Combine"/>.</summary>
    public static string Relative(string file, string path)
    {
        string[] from = Normalize(file).Split('/'), to = Normalize(path).Split('/');
        int common = 0;
        while (common < from.Length - 1 && common < to.Length - 1 && from[common] == to[common]) common++;
        string[] up = [.. Enumerable.Repeat("..", from.Length - 1 - common)];
        return string.Join("/", (up.Length == 0 ? ["."] : up).Concat(to.Skip(common)));
    }

    /// <summary>How a name is to be mended that only some machines, or only this one, would understand; null where there is nothing to mend.</summary>
    internal static string? HowToMend(string relative) =>
        relative.Contains('\\') ? "Write '/' in paths, and no '\\': only some systems read it."
        : relative.StartsWith("/", StringComparison.Ordinal) || relative is [_, ':', ..] ? "Write the path from the folder of the file: an absolute one holds on one machine alone."
        : null;

    internal static string FileName(string path)
    {
        string all = path.Replace('\\', '/');
        return all.Substring(all.LastIndexOf('/') + 1);
    }
}
