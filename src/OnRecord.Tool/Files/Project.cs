using System.Text;
using OnRecord.Checking;
using OnRecord.Checking.Schemas;

namespace OnRecord.Tool.Files;

/// <summary>The schemas and data files of a project.</summary>
internal sealed class Project
{
    private readonly ToolFolder _folder;
    private readonly Lazy<List<string>> _files;
    private readonly Lazy<Includers> _includers;

    /// <param name="folder">The folder that the tool works in.</param>
    /// <param name="root">The project's.</param>
    /// <param name="referenced">Schemas that it has by reference; of two with one id the later.</param>
    public Project(ToolFolder folder, string root, IReadOnlyList<SchemaText> referenced)
    {
        _folder = folder;
        _files = new(() => [.. FolderTree.Files(root).Select(folder.Name)]);
        _includers = new(Index);
        Schemas = new ProjectSchemas(
            referenced,
            () => _files.Value.Where(FileKinds.IsSchema).Select(name => new SchemaText(name, DataText.Read(folder.FullPath(name)).Text, IsOwn: true)),
            Path.GetFileName(root));
    }

    /// <summary>Its schemas.</summary>
    public ProjectSchemas Schemas { get; }

    /// <summary>Its data files, as findings show them.</summary>
    public IEnumerable<string> DataFiles => _files.Value.Where(FileKinds.IsData);

    /// <summary>Which of its data files include which.</summary>
    public Includers Includers => _includers.Value;

    /// <summary>Its data files in which some bytes occur: few do, and the others need not be parsed to know.</summary>
    public IEnumerable<string> DataFilesWith(byte[] bytes) => DataFiles.Where(name => Contains(_folder.FullPath(name), bytes));

    private Includers Index()
    {
        Includers index = new();
        foreach (string name in DataFilesWith("include"u8.ToArray()))
        {
            index.Add(name, DataFile.Read(Encoding.UTF8.GetString(File.ReadAllBytes(_folder.FullPath(name))), DataFile.FormatOf(name)).Includes);
        }

        return index;
    }

    private static bool Contains(string path, byte[] bytes)
    {
        try
        {
            return File.ReadAllBytes(path).AsSpan().IndexOf(bytes) >= 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Told where the file itself is checked.
            return false;
        }
    }
}
