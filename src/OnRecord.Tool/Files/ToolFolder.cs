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
}
