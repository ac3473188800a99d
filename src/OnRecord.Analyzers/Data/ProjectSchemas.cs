using OnRecord.Checking;
using OnRecord.Checking.Findings;
using OnRecord.Checking.Plans;
using OnRecord.Schema;
using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Resolving;

namespace OnRecord.Analyzers.Data;

/// <summary>The schemas that a project's data files can have: those of the project, by path or id, and those that referenced assemblies carry, by id.</summary>
internal sealed class ProjectSchemas
{
    private const string NewsId = "onrecord:news";
    private const int MaxKept = 8;
    private static readonly List<ProjectSchemas> Kept = [];

    private readonly SchemaTexts _schemas;
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CheckPlan?> _plans = new(StringComparer.Ordinal);
    private readonly SchemaLoader _loader;

    private ProjectSchemas(SchemaTexts schemas)
    {
        _schemas = schemas;
        foreach (SchemaText schema in schemas.All) _texts[schema.Key] = schema.Text;
        foreach (SchemaText schema in schemas.All.Where(static schema => schema.IsOwn))
        {
            // One of the project's own may be imported and named by its id too.
            if (SchemaReader.Read(schema.Key, schema.Text).File.Id is string id && !_texts.ContainsKey(id)) _texts.Add(id, schema.Text);
        }

        _loader = new SchemaLoader(key => _texts.TryGetValue(key, out string? text) ? text : null, schemas.RootNamespace);
    }

    /// <summary>The same object for the same texts: it outlives the compilation, as the data that was read by its plans does.</summary>
    public static ProjectSchemas Of(SchemaTexts schemas)
    {
        lock (Kept)
        {
            int index = Kept.FindIndex(kept => kept._schemas == schemas);
            ProjectSchemas found = index >= 0 ? Kept[index] : new ProjectSchemas(schemas);
            if (index >= 0) Kept.RemoveAt(index);
            else if (Kept.Count == MaxKept) Kept.RemoveAt(0);
            Kept.Add(found);
            return found;
        }
    }

    /// <summary>The schema of a data file, or what to write so that it has one. Neither where the schema itself has mistakes: the generator reports those.</summary>
    public (CheckPlan? Plan, Finding? Finding) Choose(string path, DataFile file)
    {
        lock (_plans)
        {
            return file.SchemaName is string name ? Named(path, file, name) : Only(path);
        }
    }

    private (CheckPlan? Plan, Finding? Finding) Named(string path, DataFile file, string name)
    {
        string key = name.StartsWith(".", StringComparison.Ordinal) ? Paths.Combine(path, name) : name;
        if (!_texts.ContainsKey(key))
        {
            return (null, Missing(path, file.SchemaPlace, "'" + name + "' is no schema of this project or of an assembly that it references." + Suggestion.DidYouMeanOrOneOf(name, Known(path))));
        }

        if (Load(key) is not { } plan) return (null, null);
        return HasDossier(plan) ? (plan, null) : (null, Missing(path, file.SchemaPlace, "The schema '" + name + "' has no 'dossier', and so no data files. Add one to it."));
    }

    private (CheckPlan? Plan, Finding? Finding) Only(string path)
    {
        List<CheckPlan?> own = [.. _schemas.All.Where(static schema => schema.IsOwn).Select(schema => Load(schema.Key)).Where(static plan => plan is null || HasDossier(plan))];

        // One with mistakes may be the one.
        if (own.Contains(null)) return (null, null);
        if (own.Count == 1) return (own[0], null);
        if (own.Count == 0 && _texts.ContainsKey(NewsId)) return (Load(NewsId), null);
        return (null, Missing(path, default, own.Count == 0
            ? "This project has no schema with a dossier to check the file by. Add one (*.onrecord.yaml), or reference OnRecord.News."
            : "This project has several schemas with a dossier. Say at the top of the file which it is, with 'schema:' and one of: " + string.Join(", ", Known(path)) + "."));
    }

    private static bool HasDossier(CheckPlan plan) => plan.Schema.Dossier is not null;

    /// <summary>Null for a schema with mistakes.</summary>
    private CheckPlan? Load(string key)
    {
        if (_plans.TryGetValue(key, out CheckPlan? known)) return known;
        LoadedSchema? loaded = _loader.Load(key);
        CheckPlan? plan = loaded is null || loaded.HasErrors ? null : Same(loaded) ?? CheckPlan.Compile(loaded.Resolved.Model);
        _plans.Add(key, plan);
        return plan;
    }

    /// <summary>A schema may be named by its path here and by its id there, and is one all the same.</summary>
    private CheckPlan? Same(LoadedSchema loaded) =>
        loaded.Parsed.File.Id is string id ? _plans.Values.FirstOrDefault(plan => plan?.Schema.Id == id) : null;

    private List<string> Known(string path) => [.. _schemas.All.Select(schema => schema.IsOwn ? Paths.Relative(path, schema.Key) : schema.Key).OrderBy(static key => key, StringComparer.Ordinal)];

    private static Finding Missing(string path, SourceSpan place, string message) => new(ShapeFindings.NoSchema, path, place, EquatableArray.Of(message));
}
