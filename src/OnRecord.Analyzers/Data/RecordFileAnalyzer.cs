using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Checking;
using OnRecord.Checking.Findings;
using OnRecord.Quotes;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;
using OnRecord.Schema.Resolving;

namespace OnRecord.Analyzers.Data;

/// <summary>
/// Checks the record files of a project. Every file by an action of its own, and never at the end of a compilation:
/// editors run no such action while one types.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RecordFileAnalyzer : DiagnosticAnalyzer
{
    private static readonly TextCache<ReadDocument> Documents = new(Read);
    private static readonly TextCache<DocumentText> Texts = new(static (path, text) => DocumentText.Create(text, DocumentText.FormatOf(path)));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => FindingDiagnostics.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            AnalyzerConfigOptionsProvider config = start.Options.AnalyzerConfigOptionsProvider;
            if (!start.Options.AdditionalFiles.Any(file => FileKinds.Of(file, config) == FileKinds.Data)) return;
            Lazy<ProjectSchemas> schemas = new(() => new ProjectSchemas(start.Compilation, start.Options, start.CancellationToken));
            Lazy<Dictionary<string, AdditionalText>> documents = new(() => DocumentsOf(start.Options));
            start.RegisterAdditionalFileAction(file =>
            {
                if (FileKinds.Of(file.AdditionalFile, config) == FileKinds.Data) Check(file, schemas.Value, documents.Value);
            });
        });
    }

    private static void Check(AdditionalFileAnalysisContext context, ProjectSchemas schemas, Dictionary<string, AdditionalText> documents)
    {
        string path = context.AdditionalFile.Path;
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text) return;
        AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (text.Length > BuildLimits.MaxBytes(options))
        {
            Report(context, new Finding(BuildLimits.TooLarge, path, default, Schema.EquatableArray.Of(BuildLimits.MaxBytes(options).ToString(CultureInfo.InvariantCulture))));
            return;
        }

        ReadDocument document = Documents.Get(path, text);
        (LoadedSchema? schema, Finding? unknown) = schemas.Choose(path, document, context.CancellationToken);
        if (unknown is not null) Report(context, unknown);

        // A schema with mistakes is the generator's to report; what data would be held against is not known yet.
        if (schema is null || schema.HasErrors) return;
        CheckRequest request = new(
            path,
            document,
            schema.Resolved.Model,
            name => documents.TryGetValue(FileKinds.Relative(path, name), out AdditionalText? found) && found.GetText(context.CancellationToken) is { } words
                ? Texts.Get(found.Path, words)
                : null,
            new CheckOptions(Style: options.TryGetValue("build_property.OnRecordStyle", out string? style) && style.Equals("true", StringComparison.OrdinalIgnoreCase)));
        foreach (Finding finding in Checker.Check(request, context.CancellationToken).Findings) Report(context, finding);
    }

    private static ReadDocument Read(string path, string text) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        ? JsonReader.Read(path, text, ShapeFindings.Reading)
        : YamlReader.Read(path, text, ShapeFindings.Reading);

    private static Dictionary<string, AdditionalText> DocumentsOf(AnalyzerOptions options)
    {
        Dictionary<string, AdditionalText> documents = new(StringComparer.Ordinal);
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            if (FileKinds.Of(file, options.AnalyzerConfigOptionsProvider) == FileKinds.Document) documents[FileKinds.Normalize(file.Path)] = file;
        }

        return documents;
    }

    private static void Report(AdditionalFileAnalysisContext context, Finding finding) => context.ReportDiagnostic(FindingDiagnostics.Create(finding));
}
