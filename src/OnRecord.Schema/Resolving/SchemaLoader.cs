using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;

namespace OnRecord.Schema.Resolving;

/// <summary>A schema, read and resolved with what it imports.</summary>
/// <param name="Parsed">As read.</param>
/// <param name="Resolved">As resolved.</param>
/// <param name="Findings">All that is wrong with the schema itself, at its place; the mistakes of imports are their own.</param>
public sealed record LoadedSchema(ParsedSchemaFile Parsed, ResolvedSchema Resolved, EquatableArray<Finding> Findings)
{
    /// <summary>Whether something is wrong that should not be worked with.</summary>
    public bool HasErrors => Findings.Any(static finding => finding.Severity == FindingSeverity.Error);
}

/// <summary>Reads schemas and what they import, each file once.</summary>
/// <param name="source">The text of the schema with a path or id, or null.</param>
/// <param name="defaultNamespace">Of a schema that names none.</param>
public sealed class SchemaLoader(Func<string, string?> source, string defaultNamespace = "")
{
    private readonly Dictionary<string, ParsedSchemaFile?> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParsedSchemaFile> _byId = new(StringComparer.Ordinal);

    /// <summary>The schema; null where the source has none under the path or id.</summary>
    public LoadedSchema? Load(string pathOrId, CancellationToken cancellation = default)
    {
        if (Read(pathOrId, cancellation) is not { } parsed) return null;
        EquatableArray<ImportedSchema> imports = SchemaImports.Trim(parsed.File, key => Read(key, cancellation)?.File);
        ResolvedSchema resolved = SchemaResolver.Resolve(parsed.File, imports, defaultNamespace, cancellation);
        EquatableArray<Finding> findings = parsed.Findings
            .Concat(resolved.Findings.Select(parsed.Spans.Locate))
            .OrderBy(static finding => finding.Span.Start)
            .ToEquatableArray();
        return new LoadedSchema(parsed, resolved, findings);
    }

    private ParsedSchemaFile? Read(string key, CancellationToken cancellation)
    {
        if (_files.TryGetValue(key, out ParsedSchemaFile? known)) return known;
        ParsedSchemaFile? parsed = source(key) is { } text ? SchemaReader.Read(key, text, cancellation) : null;
        parsed = parsed is null ? null : Same(parsed) ?? parsed;
        _files.Add(key, parsed);
        return parsed;
    }

    /// <summary>A schema may be asked for by its path here and by its id there, and is one all the same.</summary>
    private ParsedSchemaFile? Same(ParsedSchemaFile parsed)
    {
        if (parsed.File.Id is not { } id) return null;
        if (_byId.TryGetValue(id, out ParsedSchemaFile? known)) return known.File with { Path = parsed.File.Path } == parsed.File ? known : null;
        _byId.Add(id, parsed);
        return null;
    }
}
