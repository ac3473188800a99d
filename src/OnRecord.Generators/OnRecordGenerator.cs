using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Generators.Pipeline;
using OnRecord.Generators.Planning;
using OnRecord.Schema;
using OnRecord.Schema.Binding;

namespace OnRecord.Generators;

/// <summary>
/// Turns schemas into C#. This file only wires the stages; each is a value with structural equality, so that an edit
/// runs what depends on it and no more. See docs/decisions/incremental-pipeline.md for what each edit costs.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class OnRecordGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<string> rootNamespace = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => CompilationFactsReader.RootNamespace(options));
        IncrementalValueProvider<CompilationTarget> target = CompilationTarget.Of(context);
        IncrementalValueProvider<CompilationFacts> facts = target
            .Combine(context.CompilationProvider)
            .Select(static (pair, _) => CompilationFactsReader.Read(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.CompilationFacts);

        IncrementalValuesProvider<(AdditionalText, AnalyzerConfigOptionsProvider)> additional = AdditionalFile.All(context);
        IncrementalValuesProvider<AdditionalFile> others = additional.SelectMany(static (file, _) => AdditionalFile.Others(file));
        IncrementalValuesProvider<SchemaText> texts = additional
            .SelectMany(static (file, cancel) => SchemaText.Schemas(file, cancel))
            .WithTrackingName(TrackingNames.SchemaFiles);
        IncrementalValuesProvider<ParsedFile> parsed = texts
            .Select(static (text, cancel) => ParsedFile.Parse(text, cancel))
            .WithTrackingName(TrackingNames.ParsedFiles);
        IncrementalValuesProvider<SchemaFile> files = parsed
            .Select(static (file, _) => file.Schema.File)
            .WithTrackingName(TrackingNames.FileModels);

        IncrementalValuesProvider<ReferencedSchema> referenced = context.MetadataReferencesProvider
            .SelectMany(ReferencedSchemaReader.Read)
            .WithTrackingName(TrackingNames.ReferencedSchemas);
        IncrementalValueProvider<DeclarationTable> declarations = files.Collect()
            .Combine(referenced.Select(static (schema, cancel) => SchemaReader.Read(schema.Id, schema.Text, cancel).File).Collect())
            .Combine(rootNamespace)
            .Select(static (all, _) => new DeclarationTable(all.Left.Left, all.Left.Right, all.Right));

        IncrementalValuesProvider<ResolvedFile> resolved = files
            .Combine(declarations)
            .Select(static (pair, _) => FileWithShapes.Join(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.RecordShapes)
            .Select(static (file, cancel) => ResolvedFile.Resolve(file, cancel))
            .WithTrackingName(TrackingNames.ResolvedFiles);
        IncrementalValueProvider<ResolvedTable> table = resolved.Collect().Select(static (all, _) => new ResolvedTable(all));
        IncrementalValueProvider<SymbolTable> symbols = table
            .Select(static (all, _) => all.Symbols)
            .Combine(referenced.Collect())
            .Combine(rootNamespace)
            .Select(static (all, _) => SymbolTable.From(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(TrackingNames.SymbolTable);
        IncrementalValueProvider<EquatableArray<string>> withheld = symbols.Select(static (table, _) => table.Withheld);
        SourceOutput.Register(context, resolved, withheld.Combine(facts));
        FindingsOutput.Register(context, parsed, table, symbols, LockStages.Register(context, others, table, rootNamespace));
        SetupOutput.Register(context, others, table, target);
    }
}
