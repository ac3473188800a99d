using OnRecord.Checking;
using OnRecord.Checking.Schemas;

namespace OnRecord.Tool.Files;

/// <summary>Which files belong together: those under the nearest folder with a project file, as in the build; else those under the folder that the tool works in.</summary>
/// <param name="folder">The folder that the tool works in.</param>
/// <param name="referenced">Schemas that they have by reference, beside that of the news, or in its place.</param>
internal sealed class Projects(ToolFolder folder, IReadOnlyList<SchemaText> referenced)
{
    private static readonly SchemaText News = new(NewsSchema.Id, NewsSchema.Text, IsOwn: false);
    private readonly Dictionary<string, Project> _byRoot = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Project> _byFolder = new(StringComparer.Ordinal);

    /// <summary>The project of a file.</summary>
    public Project Of(string file)
    {
        string start = Path.GetDirectoryName(folder.FullPath(file))!;
        lock (_byFolder)
        {
            // A folder may hold thousands of files: it is looked through once.
            if (_byFolder.TryGetValue(start, out Project? known)) return known;
            string root = Root(start);
            if (!_byRoot.TryGetValue(root, out Project? project)) _byRoot.Add(root, project = new Project(folder, root, [News, .. referenced]));
            _byFolder.Add(start, project);
            return project;
        }
    }

    /// <summary>What is wrong with the schemas that were used.</summary>
    public IEnumerable<Schema.Findings.Finding> SchemaFindings => _byRoot.Values.SelectMany(static project => project.Schemas.Findings);

    private string Root(string start)
    {
        for (DirectoryInfo? at = new(start); at is not null; at = at.Parent)
        {
            if (at.Exists && at.EnumerateFiles("*.csproj").Any()) return at.FullName;
        }

        string working = folder.FullPath(".");
        return Path.GetRelativePath(working, start).StartsWith("..", StringComparison.Ordinal) ? start : working;
    }
}
