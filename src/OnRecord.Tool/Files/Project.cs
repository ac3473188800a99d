using OnRecord.Checking;
using OnRecord.Checking.Schemas;

namespace OnRecord.Tool.Files;

/// <summary>The schemas and data files of a project.</summary>
internal sealed class Project
{
    private readonly Lazy<List<string>> _files;
    private readonly Lazy<Includers> _includers;

    /// <param name="folder">The folder that the tool works in.</param>
    /// <param name="root">The project's.</param>
    /// <param name="referenced">A schema that it has by reference.</param>
    public Project(ToolFolder folder, string root, SchemaText referenced)
    {
        _files = new(() => [.. FileKinds.Below(root).Select(folder.Name)]);
        _includers = new(() => Index(folder));
        Schemas = new ProjectSchemas(
            [referenced],
            () => _files.Value.Where(FileKinds.IsSchema).Select(name => new SchemaText(name, DataText.Read(folder.FullPath(name)).Text, IsOwn: true)),
            Path.GetFileName(root));
    }

    /// <summary>Its schemas.</summary>
    public ProjectSchemas Schemas { get; }

    /// <summary>Its data files, as findings show them.</summary>
    public IEnumerable<string> DataFiles => _files.Value.Where(FileKinds.IsData);

    /// <summary>Which of its data files include which.</summary>
    public Includers Includers => _includers.Value;

    private Includers Index(ToolFolder folder)
    {
        Includers index = new();
        foreach (string name in DataFiles)
        {
            byte[] bytes = File.ReadAllBytes(folder.FullPath(name));

            // Few dossiers include others; the rest need not be parsed to know.
            if (bytes.AsSpan().IndexOf("include"u8) >= 0) index.Add(name, DataFile.Read(System.Text.Encoding.UTF8.GetString(bytes), DataFile.FormatOf(name)).Includes);
        }

        return index;
    }
}
