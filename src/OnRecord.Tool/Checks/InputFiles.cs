using OnRecord.Tool.Files;

namespace OnRecord.Tool.Checks;

/// <summary>The files that the paths of a command line stand for.</summary>
internal sealed class InputFiles(ToolFolder folder)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<CheckedFile> _problems = [];

    /// <summary>What stood in the way of reading all of them.</summary>
    public IReadOnlyList<CheckedFile> Problems => _problems;

    /// <summary>The data files and schemas, each once, in the order of the paths.</summary>
    /// <param name="paths">Files, folders, and globs with <c>*</c>, <c>?</c> and <c>**</c>.</param>
    public IReadOnlyList<string> Expand(IReadOnlyList<string> paths)
    {
        foreach (string path in paths)
        {
            string full = folder.FullPath(path);
            if (Directory.Exists(full)) AddAll(FolderTree.Files(full, TellUnreadable));
            else if (File.Exists(full) || new FileInfo(full).LinkTarget is not null) Add(full);
            else if (!Glob.IsGlob(path)) Tell(path, "there is no such file or folder.");
            else if (!AddAll(Glob.Find(path, folder.FullPath("."), TellUnreadable))) Tell(path, "no data file or schema matches.");
        }

        return _names;
    }

    private bool AddAll(IEnumerable<string> files)
    {
        bool any = false;
        foreach (string file in files.Where(static file => FileKinds.IsData(file) || FileKinds.IsSchema(file)))
        {
            any = true;
            Add(file);
        }

        return any;
    }

    private void Add(string full)
    {
        string name = folder.Name(full);
        if (_seen.Add(name)) _names.Add(name);
    }

    private void TellUnreadable(string path, string why) => Tell(folder.Name(path), why);

    private void Tell(string name, string why) => _problems.Add(new CheckedFile(name, string.Empty, []) { Problem = why });
}
