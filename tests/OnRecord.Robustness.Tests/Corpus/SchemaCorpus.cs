using OnRecord.Checking.Tests;
using OnRecord.Fuzzing;
using OnRecord.Robustness.Tests.Mutations;
using OnRecord.Schema.Binding;
using OnRecord.Schema.Reading;

namespace OnRecord.Robustness.Tests.Corpus;

/// <summary>Every schema of the repository: those that we ship, those of the tests with their mistakes, those of the docs.</summary>
internal static class SchemaCorpus
{
    /// <summary>A text over this length is big: it is tried less often.</summary>
    public const int Big = 6_000;

    public static IReadOnlyList<string> All { get; } = [.. Read().Where(static text => text.Length > 0).Distinct()];

    public static IReadOnlyList<string> Small { get; } = [.. All.Where(static text => text.Length <= Big)];

    public static IReadOnlyList<string> Large { get; } = [.. All.Where(static text => text.Length > Big)];

    public static IReadOnlyList<Tree> Trees { get; } = [.. Small.Select(Parse).OfType<Tree>()];

    /// <summary>What a schema can import: by path and by id.</summary>
    public static IReadOnlyDictionary<string, SchemaFile> Imports { get; } = ReadImports();

    public static Tree? Parse(string text) => YamlReader.Read("", text, ReadingCatalog.Schema).Root is { } root ? TreeText.Parse(root) : null;

    private static IEnumerable<string> Read()
    {
        foreach (string folder in (string[])["schema", "tests", "samples"])
        {
            foreach (string file in Files(folder, "*.onrecord.yaml")) yield return File.ReadAllText(file);
        }

        foreach (string file in Files("tests/OnRecord.Schema.Tests/Resolving/cases", "*.yaml"))
        {
            foreach (string part in File.ReadAllText(file).Split("--- # ").Skip(1)) yield return part[(part.IndexOf('\n') + 1)..];
        }

        // Fenced blocks: every second part.
        string[] docs = File.ReadAllText(Path.Combine(Repository.Root, "docs", "schema-language.md")).Split("```");
        for (int i = 1; i < docs.Length; i += 2)
        {
            if (docs[i].StartsWith("yaml", StringComparison.Ordinal)) yield return docs[i][(docs[i].IndexOf('\n') + 1)..];
        }
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static Dictionary<string, SchemaFile> ReadImports()
    {
        Dictionary<string, SchemaFile> imports = new(StringComparer.Ordinal);
        foreach (string path in Files("tests/OnRecord.Schema.Tests/Resolving/shared", "*.onrecord.yaml").Concat(Files("schema", "*.onrecord.yaml")))
        {
            SchemaFile file = SchemaReader.Read(Path.GetFileName(path), File.ReadAllText(path)).File;
            imports[file.Path] = file;
            if (file.Id is { } id) imports[id] = file;
        }

        return imports;
    }
}
