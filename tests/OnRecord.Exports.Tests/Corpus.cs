using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Resolving;
using OnRecord.Schema.Tests.Resolving;
using OnRecord.Text;

namespace OnRecord.Exports.Tests;

/// <summary>The schemas that exports are tried on: those without an error among the cases of the schema language, the checker's, and those that we ship.</summary>
internal static class Corpus
{
    private static readonly Dictionary<string, LoadedSchema> Loaded = Load();

    public static IEnumerable<string> Names => Loaded.Keys;

    /// <summary>Of these the larger ones, and those with odd names.</summary>
    public static IEnumerable<string> Varied => Names.Where(static name =>
        name == "news" || name.StartsWith("names.yaml", StringComparison.Ordinal) || name.StartsWith("example.yaml", StringComparison.Ordinal) || name.EndsWith(".onrecord.yaml", StringComparison.Ordinal));

    public static SchemaModel News => Model("news");

    public static SchemaModel Model(string name) => Loaded[name].Resolved.Model;

    /// <summary>As written.</summary>
    public static IReadOnlyDictionary<string, string> Texts { get; } = ReadTexts();

    public static SchemaModel Compile(string schema)
    {
        LoadedSchema loaded = Shared.Load("test.onrecord.yaml", schema);
        Assert.Equal([], loaded.Findings.Select(static finding => finding.ToString()));
        return loaded.Resolved.Model;
    }

    /// <summary>YAML as JSON.</summary>
    public static string Json(string yaml)
    {
        ReadDocument document = YamlReader.Read("test.yaml", yaml, ReadingCatalog.Schema);
        Assert.Empty(document.Findings);
        return NodeJson.Write(document.Root!);
    }

    public static string File(params string[] path) => System.IO.File.ReadAllText(Path.Combine([Repository.Root, .. path]));

    private static Dictionary<string, string> ReadTexts()
    {
        Dictionary<string, string> texts = new() { ["news"] = File("schema", "news.onrecord.yaml") };
        string tests = Path.Combine(Repository.Root, "tests");
        foreach (SchemaCase one in SchemaCase.All().Where(static one => one.Expected().Count == 0)) texts[one.ToString()] = one.Text;
        foreach (string path in Directory.EnumerateFiles(tests, "*.onrecord.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string relative = Path.GetRelativePath(tests, path).Replace('\\', '/');
            if (!relative.Contains("/bin/", StringComparison.Ordinal) && !relative.StartsWith("node/", StringComparison.Ordinal)) texts[relative] = System.IO.File.ReadAllText(path);
        }

        return texts;
    }

    private static Dictionary<string, LoadedSchema> Load()
    {
        Dictionary<string, LoadedSchema> loaded = [];
        foreach ((string name, string text) in ReadTexts())
        {
            LoadedSchema schema = Shared.Load("case.onrecord.yaml", text);
            if (schema.Findings.Count == 0) loaded.Add(name, schema);
        }

        return loaded;
    }
}
