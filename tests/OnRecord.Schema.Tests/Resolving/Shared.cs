using OnRecord.Schema.Resolving;

namespace OnRecord.Schema.Tests.Resolving;

/// <summary>The schemas that cases can import: those of the folder <c>shared</c>, and those that we ship.</summary>
internal static class Shared
{
    private static readonly Dictionary<string, string> Texts = Read();

    public static LoadedSchema Load(string path, string text) => Loader(path, text).Load(path)!;

    public static SchemaLoader Loader(string path, string text) =>
        new(key => key == path ? text : Texts.GetValueOrDefault(key), "Test");

    private static Dictionary<string, string> Read()
    {
        Dictionary<string, string> texts = [];
        foreach (string folder in (string[])[Path.Combine(Repository.Tests, "Resolving", "shared"), Path.Combine(Repository.Root, "schema")])
        {
            foreach (string path in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.onrecord.yaml") : [])
            {
                string text = File.ReadAllText(path);
                texts[Path.GetFileName(path)] = text;
                string? id = text.Split('\n').FirstOrDefault(static line => line.StartsWith("id: ", StringComparison.Ordinal));
                if (id is not null) texts[id[4..].Trim()] = text;
            }
        }

        return texts;
    }
}
