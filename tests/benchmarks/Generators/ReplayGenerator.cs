using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OnRecord.Benchmarks.Generators;

/// <summary>The floor: an output for each file, which is there already. What a run of it costs is the driver's own.</summary>
internal sealed class ReplayGenerator : IIncrementalGenerator
{
    private static readonly SourceText Output = SourceText.From("// as many outputs, and nothing in them\n", System.Text.Encoding.UTF8);

    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context.AdditionalTextsProvider,
            static (output, file) => output.AddSource(Path.GetFileName(file.Path) + ".g.cs", Output));
}
