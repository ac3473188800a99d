using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Generators.Emitting;
using OnRecord.Generators.Planning;
using OnRecord.Schema;

namespace OnRecord.Generators.Pipeline;

/// <summary>
/// Plans the C# of each file, emits it and hands it to the compiler: in one step, since a plan that were kept for the next run
/// would take more room than all else of its file, and would tell no two runs apart that the model doesn't.
/// </summary>
internal static class SourceOutput
{
    /// <summary>UTF-8 without a byte order mark, so that emitted files are the same bytes wherever they are written.</summary>
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <param name="context">Where to register.</param>
    /// <param name="files">The schemas.</param>
    /// <param name="common">Those of which nothing is generated, by their paths; and what emitted code can use.</param>
    public static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ResolvedFile> files,
        IncrementalValueProvider<(EquatableArray<string> Withheld, CompilationFacts Facts)> common)
    {
        IncrementalValuesProvider<(ResolvedFile File, (EquatableArray<string> Withheld, CompilationFacts Facts) Common)> sources = files
            .Combine(common)
            .WithTrackingName(TrackingNames.Sources);
        context.RegisterSourceOutput(sources, static (output, source) =>
        {
            if (source.Common.Facts.CanGenerate && !source.Common.Withheld.Contains(source.File.Model.Path)) AddFiles(output, source.File, source.Common.Facts);
        });
    }

    private static void AddFiles(SourceProductionContext output, ResolvedFile file, CompilationFacts facts)
    {
        SchemaPlan plan = RecordPlanner.Plan(file.Model, facts) with { Carrier = file.Carried?.ToPlan() };
        foreach (EmittedFile emitted in Emitter.Emit(plan))
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            output.AddSource(emitted.HintName, SourceText.From(emitted.Text, Utf8));
        }
    }
}
