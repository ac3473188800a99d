using OnRecord.Tool.Files;

namespace OnRecord.Tool.Checks;

/// <summary>The files that the paths of a command line stand for.</summary>
internal sealed class InputFiles(ToolFolder folder)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>The data files, each once, in the order of the paths.</summary>
    /// <param name="paths">Files, folders, and globs with <c>*</c>, <c>?</c> and <c>**</c>.</param>
    /// <exception cref="CouldNotRunException">A path is nothing that is there.</exception>
    public IReadOnlyList<string> Expand(IReadOnlyList<string> paths)
    {
        foreach (string path in paths)
        {
            string full = folder.FullPath(path);
            if (Directory.Exists(full)) AddFolder(full);
            else if (File.Exists(full)) Add(full);
            else throw new CouldNotRunException("there is no file or folder '" + path + "'.");
        }

        return _names;
    }

    private void AddFolder(string full)
    {
        foreach (string file in FileKinds.Below(full).Where(FileKinds.IsData)) Add(file);
    }

    private void Add(string full)
    {
        string name = folder.Name(full);
        if (_seen.Add(name)) _names.Add(name);
    }
}
