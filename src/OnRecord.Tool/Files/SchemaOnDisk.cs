using OnRecord.Evolution.Locks;
using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Resolving;

namespace OnRecord.Tool.Files;

/// <summary>A schema file and the files beside it that it imports, or a lock.</summary>
internal sealed class SchemaOnDisk
{
    private readonly ToolFolder _folder;
    private readonly Lazy<Dictionary<string, string>> _byId;
    private readonly string _directory;

    private SchemaOnDisk(ToolFolder folder, string name)
    {
        _folder = folder;
        Name = folder.Name(name);
        Key = Path.GetFileName(Name);
        _directory = Path.GetDirectoryName(folder.FullPath(Name))!;
        _byId = new(IndexById);
    }

    /// <summary>As findings show it.</summary>
    public string Name { get; }

    /// <summary>From the folder of the schema, as locks have it.</summary>
    public string Key { get; }

    /// <summary>Whether it is a lock.</summary>
    public bool IsLock => Name.EndsWith(".lock", StringComparison.OrdinalIgnoreCase);

    /// <summary>The file that was typed.</summary>
    /// <exception cref="CouldNotRunException">There is none.</exception>
    public static SchemaOnDisk Open(ToolFolder folder, string typed)
    {
        SchemaOnDisk schema = new(folder, typed);
        return File.Exists(folder.FullPath(schema.Name)) ? schema : throw new CouldNotRunException("there is no file '" + typed + "'.");
    }

    /// <summary>The schema, read and resolved.</summary>
    /// <exception cref="CouldNotRunException">It has mistakes: nobody can say what such a one accepts.</exception>
    public LoadedSchema Load()
    {
        if (!IsLock) return Sound(new SchemaLoader(Find).Load(Key)!);
        LockReading reading = LockReader.Read(Name, Text(Name));
        return reading.Lock is { } read ? read.Load() : throw Mistaken(reading.Findings);
    }

    /// <summary>The text under a key of the schema's imports; null for what is not there.</summary>
    public string? Find(string key)
    {
        string path = Path.Combine(_directory, key);
        return key.Contains(':') ? key == NewsSchema.Id ? NewsSchema.Text : _byId.Value.GetValueOrDefault(key) : File.Exists(path) ? DataText.Read(path).Text : null;
    }

    private string Text(string name) => DataText.Read(_folder.FullPath(name)).Text;

    private LoadedSchema Sound(LoadedSchema loaded) => loaded.HasErrors ? throw Mistaken(loaded.Findings) : loaded;

    private CouldNotRunException Mistaken(IEnumerable<Finding> findings) => new(
        "'" + Name + "' has mistakes to be mended first:\n" + string.Join("\n", findings.Where(static finding => finding.Severity == FindingSeverity.Error).Select(finding => (finding with { Path = Name }).ToString())));

    private Dictionary<string, string> IndexById()
    {
        Dictionary<string, string> index = new(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(_directory).Where(FileKinds.IsSchema).Order(StringComparer.Ordinal))
        {
            string text = DataText.Read(path).Text;
            if (SchemaReader.Read(path, text).File.Id is { } id) index.TryAdd(id, text);
        }

        return index;
    }
}
