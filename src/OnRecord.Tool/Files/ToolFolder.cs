using OnRecord.Checking;

namespace OnRecord.Tool.Files;

/// <summary>The folder that a command works in: paths as findings show them, and where they lie on the disk.</summary>
internal sealed class ToolFolder(string folder)
{
    private readonly string _folder = Path.GetFullPath(folder);

    /// <summary>One name for each file, however it was typed: from the folder, with '/'.</summary>
    public string Name(string typed) => Paths.Normalize(Path.GetRelativePath(_folder, Path.Combine(_folder, typed)));

    /// <summary>Where a named file lies.</summary>
    public string FullPath(string name) => Path.GetFullPath(Path.Combine(_folder, name));

    /// <summary>Whether there is a file of exactly this name, in the case of the disk.</summary>
    public bool Exists(string name)
    {
        string full = FullPath(name);
        if (!File.Exists(full)) return false;
        if (OperatingSystem.IsLinux()) return true;
        return Directory.EnumerateFiles(Path.GetDirectoryName(full)!, Path.GetFileName(full)).Any(found => Path.GetFileName(found) == Path.GetFileName(full));
    }
}
