using OnRecord.Schema.Binding;

namespace OnRecord.Schema.Resolving;

/// <summary>What an import leads to: a project-relative path, or an id.</summary>
public static class ImportTarget
{
    /// <summary>The key under which the imported schema is looked up: its path for a relative import, else its id; empty for a broken one.</summary>
    public static string KeyOf(SchemaFile importer, ImportDeclaration import) =>
        IsRelative(import.Target) ? Normalize(importer.Path, import.Target) : import.Target;

    /// <summary>The keys under which a schema itself can be imported.</summary>
    public static IEnumerable<string> KeysOf(SchemaFile file)
    {
        yield return file.Path;
        if (file.Id is { } id && id != file.Path) yield return id;
    }

    /// <summary>Whether it is a path, and no id.</summary>
    public static bool IsRelative(string target) => target.StartsWith(".", StringComparison.Ordinal);

    /// <summary>Leading "..", which leave the project, are kept: a lookup can't find them, or the host knows what it does.</summary>
    private static string Normalize(string path, string relative)
    {
        List<string> parts = [.. path.Split('/')];
        parts.RemoveAt(parts.Count - 1);
        foreach (string part in relative.Split('/'))
        {
            if (part is "." or "") continue;
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..") parts.RemoveAt(parts.Count - 1);
            else parts.Add(part);
        }

        return string.Join("/", parts);
    }
}
