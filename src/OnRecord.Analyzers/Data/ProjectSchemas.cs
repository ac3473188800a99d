using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Checking.Findings;
using OnRecord.Schema;
using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;
using OnRecord.Schema.Resolving;

namespace OnRecord.Analyzers.Data;

/// <summary>The schemas that a project's data files can have: those of the project, by path, and those that referenced assemblies carry, by id.</summary>
internal sealed class ProjectSchemas
{
    private const string NewsId = "onrecord:news";
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly List<string> _own = [];
    private readonly Dictionary<string, LoadedSchema> _loaded = new(StringComparer.Ordinal);
    private readonly SchemaLoader _loader;

    public ProjectSchemas(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptionsProvider config = options.AnalyzerConfigOptionsProvider;
        config.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? rootNamespace);
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            if (FileKinds.Of(file, config) != FileKinds.Schema || file.GetText(cancellationToken) is not { } text) continue;
            string path = FileKinds.Normalize(file.Path);
            _own.Add(path);
            _texts[path] = text.ToString();
        }

        foreach ((string id, string text) in ReferencedSchemas.Of(compilation)) _texts[id] = text;
        foreach (string path in _own)
        {
            // One of the project's own may be imported and named by its id too.
            if (SchemaReader.Read(path, _texts[path], cancellationToken).File.Id is string id && !_texts.ContainsKey(id)) _texts[id] = _texts[path];
        }

        _loader = new SchemaLoader(key => _texts.TryGetValue(key, out string? text) ? text : null, rootNamespace ?? string.Empty);
    }

    /// <summary>The schema of a data file, or what to write so that it has one.</summary>
    public (LoadedSchema? Schema, Finding? Finding) Choose(string path, ReadDocument document, CancellationToken cancellationToken)
    {
        MappingEntry? entry = (document.Root as MappingNode)?["schema"];
        if (entry is { Value: ScalarNode { Kind: ScalarKind.String } named })
        {
            string key = named.Text.StartsWith(".", StringComparison.Ordinal) ? FileKinds.Relative(path, named.Text) : named.Text;
            return Load(key, cancellationToken) is { } schema
                ? (schema, null)
                : (null, Unknown(path, named.Span, "No schema of this project and no referenced assembly is '" + named.Text + "'. Known are: " + Known() + "."));
        }

        List<string> withDossier = [.. _own.Where(key => Load(key, cancellationToken)?.Parsed.File.Dossier is not null)];
        return withDossier.Count switch
        {
            1 => (Load(withDossier[0], cancellationToken), null),
            0 when Load(NewsId, cancellationToken) is { } news => (news, null),
            0 => (null, Unknown(path, default, "This project has no schema with a dossier. Add one (*.onrecord.yaml), or reference the package's OnRecord.News.")),
            _ => (null, Unknown(path, default, "This project has several schemas with a dossier. Say which at the top of the file, with 'schema:' and one of: " + Known() + ".")),
        };
    }

    private LoadedSchema? Load(string key, CancellationToken cancellationToken)
    {
        lock (_loaded)
        {
            if (_loaded.TryGetValue(key, out LoadedSchema? known)) return known;
            if (_loader.Load(key, cancellationToken) is not { } loaded) return null;
            _loaded.Add(key, loaded);
            return loaded;
        }
    }

    private string Known() => string.Join(", ", _texts.Keys.Where(key => !_own.Contains(key))
        .Concat(_own.Select(static path => "./" + path.Substring(path.LastIndexOf('/') + 1)))
        .OrderBy(static key => key, StringComparer.Ordinal));

    private static Finding Unknown(string path, SourceSpan span, string message) => new(ShapeFindings.UnknownSchema, path, span, EquatableArray.Of(message));
}
