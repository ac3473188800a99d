using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OnRecord.Generators.Pipeline;

/// <summary>What a project is compiled with. The same while C# is edited.</summary>
/// <param name="Runtime">Null where the package is not referenced.</param>
/// <param name="IsFastPathOn">Unless a project says otherwise, records have a reader for fields in the schema's order.</param>
internal sealed record CompilationTarget(RuntimeLibrary? Runtime, LanguageVersion Language, bool IsFastPathOn)
{
    public static IncrementalValueProvider<CompilationTarget> Of(IncrementalGeneratorInitializationContext context) => context.MetadataReferencesProvider
        .SelectMany(RuntimeLibrary.Read)
        .Collect()
        .Combine(context.ParseOptionsProvider)
        .Combine(context.AnalyzerConfigOptionsProvider)
        .Select(static (all, _) => new CompilationTarget(all.Left.Left.FirstOrDefault(), ((CSharpParseOptions)all.Left.Right).LanguageVersion, FastPath(all.Right)));

    private static bool FastPath(AnalyzerConfigOptionsProvider options) =>
        !options.GlobalOptions.TryGetValue("build_property.OnRecordFastPath", out string? text) || !bool.TryParse(text, out bool isOn) || isOn;
}
