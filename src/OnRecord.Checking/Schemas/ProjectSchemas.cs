using OnRecord.Checking.Findings;
using OnRecord.Checking.Plans;
using OnRecord.Schema;
using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Resolving;

namespace OnRecord.Checking.Schemas;

/// <summary>The schemas that a project's data files can have: those of the project, by path or id, and those that referenced assemblies carry, by id.</summary>
public sealed class ProjectSchemas
{
    private const string NewsId = "onrecord:news";
    private const int MaxKept = 8;
    private static readonly List<ProjectSchemas> Kept = [];

    private readonly SchemaTexts? _key;
    private readonly Dictionary<string, string> _referenced = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, string>> _own;
    private readonly Lazy<Dictionary<string, string>> _ownById;
    private readonly Dictionary<string, CheckPlan?> _plans = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];
    private readonly SchemaLoader _loader;

    /// <summary>Schemas of which the project's own are sought only when a file can't do without.</summary>
    /// <param name="referenced">By id, those that the project gets by reference.</param>
    /// <param name="own">Gets the project's own, by path.</param>
    /// <param name="rootNamespace">Of schemas that name no namespace.</param>
    public ProjectSchemas(IEnumerable<SchemaText> referenced, Func<IEnumerable<SchemaText>> own, string rootNamespace = "")
    {
        foreach (SchemaText schema in referenced) _referenced[schema.Key] = schema.Text;
        _own = new(() =>
        {
            Dictionary<string, string> texts = new(StringComparer.Ordinal);
            foreach (SchemaText schema in own()) texts[schema.Key] = schema.Text;
            return texts;
        });
        _ownById = new(IndexOwnById);
        _loader = new SchemaLoader(Find, rootNamespace);
    }

    private ProjectSchemas(SchemaTexts schemas)
        : this(schemas.All.Where(static schema => !schema.IsOwn), () => schemas.All.Where(static schema => schema.IsOwn), schemas.RootNamespace) => _key = schemas;

    /// <summary>What is wrong with the schemas that were asked for so far.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get
        {
            lock (_plans) return [.. _findings];
        }
    }

    /// <summary>What is wrong with one of the project's own schemas; none where it has no schema of the path.</summary>
    public IReadOnlyList<Finding> Check(string path)
    {
        lock (_plans)
        {
            if (_own.Value.ContainsKey(path)) Load(path);
            return [.. _findings.Where(finding => finding.Path == path)];
        }
    }

    /// <summary>The same object for the same texts: it outlives the compilation, as the data that was read by its plans does.</summary>
    public static ProjectSchemas Of(SchemaTexts schemas)
    {
        lock (Kept)
        {
            int index = Kept.FindIndex(kept => kept._key == schemas);
            ProjectSchemas found = index >= 0 ? Kept[index] : new ProjectSchemas(schemas);
            if (index >= 0) Kept.RemoveAt(index);
            else if (Kept.Count == MaxKept) Kept.RemoveAt(0);
            Kept.Add(found);
            return found;
        }
    }

    /// <summary>The schema of a data file, or what to write so that it has one. Neither where the schema itself has mistakes: the generator reports those.</summary>
    public (CheckPlan? Plan, Finding? Finding) Choose(string path, DataFile file) => Choose(path, file.SchemaName, file.SchemaPlace);

    /// <summary>The same for a file whose schema is named elsewhere.</summary>
    /// <param name="path">The data file's.</param>
    /// <param name="name">The schema's path from there, or its id; null for the only one.</param>
    /// <param name="place">Where the name stands.</param>
    public (CheckPlan? Plan, Finding? Finding) Choose(string path, string? name, SourceSpan place = default)
    {
        lock (_plans)
        {
            return name is not null ? Named(path, place, name) : Only(path);
        }
    }

    /// <summary>Those without mistakes.</summary>
    public IReadOnlyList<CheckPlan> All()
    {
        lock (_plans)
        {
            return [.. _own.Value.Keys.Concat(_referenced.Keys).Select(Load).OfType<CheckPlan>().Distinct()];
        }
    }

    private (CheckPlan? Plan, Finding? Finding) Named(string path, SourceSpan place, string name)
    {
        string key = name.StartsWith(".", StringComparison.Ordinal) ? Paths.Combine(path, name) : name;
        if (Find(key) is null)
        {
            return (null, Missing(path, place, "'" + name + "' is no schema of this project or of an assembly that it references." + Suggestion.DidYouMeanOrOneOf(name, Known(path))));
        }

        if (Load(key) is not { } plan) return (null, null);
        return HasDossier(plan) ? (plan, null) : (null, Missing(path, place, "The schema '" + name + "' has no 'dossier', and so no data files. Add one to it."));
    }

    private (CheckPlan? Plan, Finding? Finding) Only(string path)
    {
        List<CheckPlan?> own = [.. _own.Value.Keys.Select(Load).Where(static plan => plan is null || HasDossier(plan))];

        // One with mistakes may be the one.
        if (own.Contains(null)) return (null, null);
        if (own.Count == 1) return (own[0], null);
        if (own.Count == 0 && _referenced.ContainsKey(NewsId)) return (Load(NewsId), null);
        return (null, Missing(path, default, own.Count == 0
            ? "This project has no schema with a dossier to check the file by. Add one (*.onrecord.yaml), or reference OnRecord.News."
            : "This project has several schemas with a dossier. Say at the top of the file which it is, with 'schema:' and one of: " + string.Join(", ", Known(path)) + "."));
    }

    /// <summary>The text under a path or an id. One of the project's own may be imported and named by its id too.</summary>
    private string? Find(string key) =>
        _referenced.TryGetValue(key, out string? text) || _own.Value.TryGetValue(key, out text) || _ownById.Value.TryGetValue(key, out text) ? text : null;

    private Dictionary<string, string> IndexOwnById()
    {
        Dictionary<string, string> index = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, string> schema in _own.Value)
        {
            if (SchemaReader.Read(schema.Key, schema.Value).File.Id is string id && !index.ContainsKey(id)) index.Add(id, schema.Value);
        }

        return index;
    }

    private static bool HasDossier(CheckPlan plan) => plan.Schema.Dossier is not null;

    /// <summary>Null for a schema with mistakes.</summary>
    private CheckPlan? Load(string key)
    {
        if (_plans.TryGetValue(key, out CheckPlan? known)) return known;
        LoadedSchema? loaded = _loader.Load(key);
        if (loaded is not null && Same(loaded) is null) _findings.AddRange(loaded.Findings);
        CheckPlan? plan = loaded is null || loaded.HasErrors ? null : Same(loaded) ?? CheckPlan.Compile(loaded.Resolved.Model);
        _plans.Add(key, plan);
        return plan;
    }

    /// <summary>A schema may be named by its path here and by its id there, and is one all the same.</summary>
    private CheckPlan? Same(LoadedSchema loaded) =>
        loaded.Parsed.File.Id is string id ? _plans.Values.FirstOrDefault(plan => plan?.Schema.Id == id) : null;

    private List<string> Known(string path) => [.. _own.Value.Keys.Select(key => Paths.Relative(path, key)).Concat(_referenced.Keys).OrderBy(static key => key, StringComparer.Ordinal)];

    private static Finding Missing(string path, SourceSpan place, string message) => new(ShapeFindings.NoSchema, path, place, EquatableArray.Of(message));
}
