using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;

namespace OnRecord.Schema.Resolving;

/// <summary>Reports imports that are not found, those that lead back, and those that lead nowhere from another assembly.</summary>
internal static class ImportChecks
{
    public static void Run(Resolution resolution)
    {
        FileScope own = resolution.Own;
        string section = JsonPointer.Append("", "imports");
        foreach (ImportDeclaration import in own.File.Imports)
        {
            if (import.Target.Length == 0) continue;
            string pointer = JsonPointer.Append(section, import.Alias);
            if (own.Imports[import.Alias] is not { } target)
            {
                resolution.Report(own, ImportFindings.NotFound, pointer, import.Target, HowToMend(own.File, import));
            }
            else if (WayBack(own, target) is { } way)
            {
                resolution.Report(own, ImportFindings.Circle, pointer, string.Join(" -> ", way.Select(static s => s.File.Path)));
            }
            else if (own.File.Id is { } id && target.File.Id is null && ImportTarget.IsRelative(import.Target))
            {
                resolution.Report(own, ImportFindings.NoId, pointer, import.Target, id);
            }
        }
    }

    private static string HowToMend(SchemaFile file, ImportDeclaration import) =>
        ImportTarget.IsRelative(import.Target)
            ? "no schema of this project has the path '" + ImportTarget.KeyOf(file, import) + "'"
            : "no schema of this project and no referenced assembly has this id; add the schema, or a reference to the project or package that declares it";

    /// <summary>From the schema itself back to it, or null.</summary>
    private static List<FileScope>? WayBack(FileScope own, FileScope first)
    {
        Dictionary<FileScope, FileScope?> cameFrom = new() { [first] = null };
        Queue<FileScope> queue = new([first]);
        while (queue.Count > 0)
        {
            FileScope scope = queue.Dequeue();
            if (ReferenceEquals(scope, own))
            {
                List<FileScope> way = [];
                for (FileScope? step = scope; step is not null; step = cameFrom[step]) way.Add(step);
                way.Add(own);
                way.Reverse();
                return way;
            }

            foreach (FileScope? next in scope.Imports.Values)
            {
                if (next is null || cameFrom.ContainsKey(next)) continue;
                cameFrom.Add(next, scope);
                queue.Enqueue(next);
            }
        }

        return null;
    }
}
