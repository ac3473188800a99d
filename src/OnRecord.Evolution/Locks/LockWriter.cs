using OnRecord.Schema;
using OnRecord.Schema.Binding;
using OnRecord.Schema.Reading;
using OnRecord.Schema.Resolving;
using OnRecord.Yaml;

namespace OnRecord.Evolution.Locks;

/// <summary>Writes locks: block YAML, a line a value, in the order of the schema. Equal schemas have equal locks on every machine.</summary>
public static class LockWriter
{
    private static readonly string[] Declarations = ["lexicons", "enums", "types", "mixins", "records"];

    /// <summary>The text of a schema's lock.</summary>
    /// <param name="path">The schema's key, without a folder.</param>
    /// <param name="source">The text of the schema with an id, or a path from the schema's folder; null for one that is not there.</param>
    public static string Write(string path, Func<string, string?> source)
    {
        ParsedSchemaFile schema = SchemaReader.Read(path, source(path) ?? string.Empty);
        YamlWriter yaml = new();
        yaml.Open(isMapping: true);
        yaml.Key("lock");
        yaml.Literal(LockReader.FormVersion);
        yaml.Key("schema");
        Write(yaml, Root(path, source(path)), null);
        EquatableArray<ImportedSchema> imports = SchemaImports.Trim(schema.File, key => source(key) is { } text ? SchemaReader.Read(key, text).File : null);
        if (imports.Count > 0)
        {
            yaml.Key("imports");
            yaml.Open(isMapping: true);
            foreach (SchemaFile import in imports.Select(static import => import.File).OrderBy(static file => file.Path, StringComparer.Ordinal))
            {
                yaml.Key(import.Path);
                Write(yaml, Root(import.Path, source(import.Path)), NamesOf(import));
            }

            yaml.Close();
        }

        yaml.Close();
        return "# The published form of " + (schema.File.Id ?? path) + ". Written by 'onrecord lock'; the build compares the schema with it.\n" + yaml;
    }

    private static DataNode? Root(string path, string? text) => text is null ? null : YamlReader.Read(path, text, ReadingCatalog.Schema).Root;

    private static HashSet<string> NamesOf(SchemaFile file) =>
        new(file.Symbols.Names.Select(static symbol => symbol.Name).Concat(file.Lexicons.Select(static lexicon => lexicon.Name)), StringComparer.Ordinal);

    /// <summary>A schema; of one that is imported only the header and the declarations that are needed.</summary>
    private static void Write(YamlWriter yaml, DataNode? root, HashSet<string>? needed)
    {
        yaml.Open(isMapping: true);
        foreach (MappingEntry entry in (root as MappingNode)?.Entries ?? [])
        {
            if (needed is not null && entry.Key == "dossier") continue;
            if (needed is null || !Declarations.Contains(entry.Key) || entry.Value is not MappingNode section)
            {
                yaml.Key(entry.Key);
                Write(yaml, entry.Value);
                continue;
            }

            MappingEntry[] kept = [.. section.Entries.Where(declaration => needed.Contains(declaration.Key))];
            if (kept.Length == 0) continue;
            yaml.Key(entry.Key);
            Write(yaml, kept);
        }

        yaml.Close();
    }

    private static void Write(YamlWriter yaml, DataNode node)
    {
        switch (node)
        {
            case MappingNode mapping:
                Write(yaml, mapping.Entries);
                break;
            case SequenceNode list:
                yaml.Open(isMapping: false);
                foreach (DataNode item in list.Items) Write(yaml, item);
                yaml.Close();
                break;
            case ScalarNode { Kind: ScalarKind.String } text:
                yaml.Text(text.Text);
                break;
            case ScalarNode { Kind: ScalarKind.Null }:
                yaml.Literal("null");
                break;
            case ScalarNode scalar:
                yaml.Literal(scalar.Text);
                break;
        }
    }

    private static void Write(YamlWriter yaml, IReadOnlyList<MappingEntry> entries)
    {
        yaml.Open(isMapping: true);
        foreach (MappingEntry entry in entries)
        {
            yaml.Key(entry.Key);
            Write(yaml, entry.Value);
        }

        yaml.Close();
    }
}
