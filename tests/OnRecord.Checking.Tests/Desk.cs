using OnRecord.Checking.Plans;
using OnRecord.Quotes;
using OnRecord.Schema.Resolving;

namespace OnRecord.Checking.Tests;

/// <summary>A folder in memory: schemas, data files, documents. Checks a file of it as the hosts do.</summary>
internal sealed class Desk : IDossierFiles
{
    private static readonly Dictionary<string, CheckPlan> Plans = [];
    private readonly Dictionary<string, DossierFile> _dossiers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentText> _documents = new(StringComparer.Ordinal);

    /// <summary>The hash that the host tells of every document.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The plan of a schema of the tests, or of the news schema.</summary>
    public static CheckPlan Plan(string schema)
    {
        lock (Plans)
        {
            if (Plans.TryGetValue(schema, out CheckPlan? known)) return known;
            string text = schema == "news" ? Repository.Read("schema", "news.onrecord.yaml") : File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schemas", schema + ".onrecord.yaml"));
            Plans[schema] = Compile(text);
            return Plans[schema];
        }
    }

    public static CheckPlan Compile(string schema)
    {
        LoadedSchema loaded = new SchemaLoader(path => path == "test.onrecord.yaml" ? schema : null, "Tests").Load("test.onrecord.yaml")!;
        Assert.Empty(loaded.Findings);
        return CheckPlan.Compile(loaded.Resolved.Model);
    }

    public Desk Add(string path, string text, CheckPlan plan)
    {
        _dossiers.Add(path, new DossierFile(path, DataFile.Read(text, DataFile.FormatOf(path)), plan));
        return this;
    }

    public Desk AddDocument(string path, string text)
    {
        _documents.Add(path, DocumentText.Create(text, DocumentText.FormatOf(path)));
        return this;
    }

    public CheckResult Check(string path, CheckOptions? options = null, string? recordType = null) =>
        Checker.Check(new CheckRequest(_dossiers[path] with { RecordType = recordType }, this) { Options = options ?? new CheckOptions() });

    public DocumentText? FindDocument(string path) => _documents.GetValueOrDefault(path);

    public string? FindSha256(string path) => Sha256;

    public DossierFile? FindDossier(string path) => _dossiers.GetValueOrDefault(path);

    public IReadOnlyList<DossierFile> FindIncluders(string path) =>
        [.. _dossiers.Values.Where(file => file.Path != path && file.File.Includes.Any(include => Paths.Combine(file.Path, include) == path))];
}
