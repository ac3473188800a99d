namespace OnRecord.Tool.Files;

/// <summary>The files below a folder, in ordinal order; not those of folders that are hidden or that builds write to.</summary>
internal static class FolderTree
{
    private static readonly string[] LeftOut = ["bin", "obj", "artifacts", "node_modules"];

    /// <summary>Their full paths.</summary>
    /// <param name="folder">The folder's full path.</param>
    /// <param name="unreadable">Is told of folders that may not be read; null to pass them by.</param>
    public static IEnumerable<string> Files(string folder, Action<string, string>? unreadable = null)
    {
        Stack<FileSystemInfo> open = new();
        Push(open, new DirectoryInfo(folder), unreadable);
        while (open.Count > 0)
        {
            FileSystemInfo next = open.Pop();
            if (next is DirectoryInfo inner) Push(open, inner, unreadable);
            else yield return next.FullName;
        }
    }

    /// <summary>Whether a path below the folder leads into one that is left out.</summary>
    public static bool IsLeftOut(string path) => path.Split('/', '\\').SkipLast(1).Any(IsLeftOutName);

    private static void Push(Stack<FileSystemInfo> open, DirectoryInfo folder, Action<string, string>? unreadable)
    {
        try
        {
            foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos().OrderByDescending(static entry => entry.Name, StringComparer.Ordinal))
            {
                if (entry is FileInfo || !IsLeftOut(entry)) open.Push(entry);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            unreadable?.Invoke(folder.FullName, e.Message);
        }
    }

    // A link to a folder may lead back up: then there would be no end.
    private static bool IsLeftOut(FileSystemInfo folder) => IsLeftOutName(folder.Name) || folder.LinkTarget is not null;

    private static bool IsLeftOutName(string name) => name.StartsWith('.') || LeftOut.Contains(name, StringComparer.OrdinalIgnoreCase);
}
