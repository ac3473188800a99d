using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Checking;
using OnRecord.Checking.Schemas;
using OnRecord.Checking.Plans;
using OnRecord.Quotes;

namespace OnRecord.Analyzers.Data;

/// <summary>Gets what was made of a text, from the compiler's own cache.</summary>
internal delegate bool TextValues<T>(SourceText text, SourceTextValueProvider<T> provider, out T? value);

/// <summary>The data files and documents of a project, as checks look them up: by path, each read once a text.</summary>
internal sealed class DataProject
{
    private static readonly SourceTextValueProvider<DataFile> Yaml = Provider(DataFormat.Yaml);
    private static readonly SourceTextValueProvider<DataFile> Json = Provider(DataFormat.Json);
    private static readonly SourceTextValueProvider<DataFile> Lines = Provider(DataFormat.JsonLines);

    private readonly AnalyzerConfigOptionsProvider _config;
    private readonly TextValues<DataFile> _files;
    private readonly OnDemand<ProjectSchemas> _schemas;
    private readonly OnDemand<Includers> _includers;

    public DataProject(Compilation compilation, AnalyzerOptions options, TextValues<DataFile> files, DocumentTexts documents)
    {
        _config = options.AnalyzerConfigOptionsProvider;
        _files = files;
        Documents = documents;
        Options = new BuildOptions(_config.GlobalOptions);
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            if (FileKinds.Of(file, _config) == FileKinds.Data) Data[Paths.Normalize(file.Path)] = file;
        }

        _schemas = new(cancel => ProjectSchemas.Of(VisibleSchemas.Of(compilation, options, Options.RootNamespace, cancel)));
        _includers = new(IndexIncluders);
    }

    public BuildOptions Options { get; }

    public DocumentTexts Documents { get; }

    /// <summary>By path.</summary>
    public Dictionary<string, AdditionalText> Data { get; } = new(StringComparer.Ordinal);

    public ProjectSchemas Schemas(CancellationToken cancellationToken) => _schemas.Get(cancellationToken);

    /// <summary>A data file, read; <see cref="DataFile.Unread"/> where it has no text or is too large; null where reading it was broken off.</summary>
    public DataFile? Read(AdditionalText file, CancellationToken cancellationToken)
    {
        if (file.TryGetText(cancellationToken) is not { } text || Options.IsTooLarge(text)) return DataFile.Unread;
        SourceTextValueProvider<DataFile> provider = DataFile.FormatOf(file.Path) switch { DataFormat.Json => Json, DataFormat.JsonLines => Lines, _ => Yaml };
        return _files(text, provider, out DataFile? read) ? read : null;
    }

    /// <summary>A data file in its place.</summary>
    public DossierFile Place(AdditionalText file, DataFile read, CheckPlan plan) => new(file.Path, read, plan)
    {
        RecordType = FileKinds.RecordType(file, _config),
        IsThirdParty = FileKinds.IsThirdParty(file, _config),
    };

    /// <summary>The paths of the files that include a file, directly or not.</summary>
    public IEnumerable<string> IncludersOf(string path, CancellationToken cancellationToken) => _includers.Get(cancellationToken).Of(path);

    private static SourceTextValueProvider<DataFile> Provider(DataFormat format) => new(text =>
    {
        DataEvents.Log.Parsed(text.Length);
        return DataFile.Read(text.ToString(), format);
    });

    private Includers IndexIncluders(CancellationToken cancellationToken)
    {
        Includers index = new();
        foreach (KeyValuePair<string, AdditionalText> entry in Data)
        {
            cancellationToken.ThrowIfCancellationRequested();
            index.Add(entry.Key, Read(entry.Value, cancellationToken)?.Includes ?? []);
        }

        return index;
    }
}
