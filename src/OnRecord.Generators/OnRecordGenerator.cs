using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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
        IncrementalValueProvider<bool> isFastPathOn = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => CompilationFactsReader.IsFastPathOn(options));
        IncrementalValueProvider<CompilationFacts> facts = context.CompilationProvider
            .Select(static (compilation, _) => CompilationFactsReader.Read(compilation))
            .Combine(rootNamespace.Combine(isFastPathOn))
            .Select(static (pair, _) => pair.Left with { RootNamespace = pair.Right.Left, HasInOrderReader = pair.Left.HasInOrderReader && pair.Right.Right })
            .WithTrackingName(TrackingNames.CompilationFacts);

        IncrementalValuesProvider<SchemaText> texts = SchemaText.All(context, "schema")
            .WithTrackingName(TrackingNames.SchemaFiles);
        IncrementalValuesProvider<ParsedFile> parsed = texts
            .Select(static (text, cancel) => ParsedFile.Parse(text, cancel))
            .WithTrackingName(TrackingNames.ParsedFiles);
        IncrementalValuesProvider<SchemaFile> files = parsed
            .Select(static (file, _) => file.Schema.File)
            .WithTrackingName(TrackingNames.FileModels);

        IncrementalValueProvider<ImmutableArray<ReferencedSchema>> referenced = context.MetadataReferencesProvider
            .SelectMany(ReferencedSchemaReader.Read)
            .WithTrackingName(TrackingNames.ReferencedSchemas)
            .Collect();
        IncrementalValueProvider<DeclarationTable> declarations = files.Collect()
            .Combine(referenced)
            .Select(static (all, cancel) => DeclarationTable.From(all.Left, all.Right, cancel));

        IncrementalValuesProvider<ResolvedFile> resolved = files
            .Combine(declarations)
            .Select(static (pair, _) => FileWithShapes.Join(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.RecordShapes)
            .Combine(rootNamespace)
            .Select(static (pair, cancel) => ResolvedFile.Resolve(pair.Left, pair.Right, cancel))
            .WithTrackingName(TrackingNames.ResolvedFiles);
        IncrementalValueProvider<SymbolTable> symbols = files
            .Select(static (file, _) => file.Symbols)
            .Collect()
            .Combine(resolved.Select(static (file, _) => FileViews.Of(file.Model)).Collect())
            .Combine(referenced)
            .Combine(rootNamespace)
            .Select(static (all, _) => SymbolTable.From(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right))
            .WithTrackingName(TrackingNames.SymbolTable);
        IncrementalValueProvider<EquatableArray<string>> withheld = symbols.Select(static (table, _) => table.Withheld);
        IncrementalValuesProvider<SchemaPlan> plans = resolved
            .Combine(withheld)
            .Where(static pair => !pair.Right.Contains(pair.Left.Model.Path))
            .Combine(facts)
            .Where(static pair => pair.Right.CanGenerate)
            .Select(static (pair, _) => RecordPlanner.Plan(pair.Left.Left.Model, pair.Right))
            .WithTrackingName(TrackingNames.RecordPlans);

        IncrementalValuesProvider<SchemaFile> carried = files
            .Where(static file => file.Id is not null)
            .Combine(withheld)
            .Where(static pair => !pair.Right.Contains(pair.Left.Path))
            .Combine(declarations)
            .Select(static (pair, _) => CarriedSchema.Of(pair.Left.Left, pair.Right));

        context.RegisterSourceOutput(plans, SourceOutput.AddRecords);
        context.RegisterSourceOutput(carried.Combine(facts), SourceOutput.AddCarrier);
        FindingsOutput.Register(context, parsed, resolved, symbols, LockStages.Register(context, files, resolved, rootNamespace));
        SetupOutput.Register(context, texts);
    }
}
