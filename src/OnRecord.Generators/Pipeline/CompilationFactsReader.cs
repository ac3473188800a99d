using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Generators.Planning;

namespace OnRecord.Generators.Pipeline;

/// <summary>Reduces a compilation to what planning asks of it. Runs on every C# edit: a few look-ups by name, no more.</summary>
internal static class CompilationFactsReader
{
    private const string RuntimeType = "OnRecord.Serialization.RecordReader";

    public static CompilationFacts Read(Compilation compilation)
    {
        INamedTypeSymbol? reader = compilation.GetTypeByMetadataName(RuntimeType);
        return new CompilationFacts
        {
            CanGenerate = reader is not null && ((CSharpCompilation)compilation).LanguageVersion >= LanguageVersion.CSharp11,

            // Of the runtime library's two assets only one reads DateOnly; which is referenced is the target framework's doing.
            HasDateOnly = reader?.GetMembers("GetDateOnly").IsEmpty == false,
            HasInOrderReader = compilation.GetTypeByMetadataName("OnRecord.Serialization.InOrderReader") is not null,
            HasNotNullWhen = compilation.GetTypesByMetadataName("System.Diagnostics.CodeAnalysis.NotNullWhenAttribute")
                .Any(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)),
        };
    }

    public static bool HasRuntime(Compilation compilation) => compilation.GetTypeByMetadataName(RuntimeType) is not null;

    public static string RootNamespace(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? name) ? name : string.Empty;

    /// <summary>Unless a project says otherwise, records have a reader for fields in the schema's order.</summary>
    public static bool IsFastPathOn(AnalyzerConfigOptionsProvider options) =>
        !options.GlobalOptions.TryGetValue("build_property.OnRecordFastPath", out string? text) || !bool.TryParse(text, out bool isOn) || isOn;
}
