using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Generators.Planning;

namespace OnRecord.Generators.Pipeline;

/// <summary>Reduces a compilation to what planning asks of it.</summary>
internal static class CompilationFactsReader
{
    /// <summary>The oldest version that has what emitted code is written in: required members.</summary>
    public const LanguageVersion MinLanguageVersion = LanguageVersion.CSharp11;

    private const string NotNullWhen = "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute";

    /// <summary>Runs on every C# edit, and asks the compilation only where an old framework leaves the attribute to the project itself.</summary>
    public static CompilationFacts Read(CompilationTarget target, Compilation compilation) => new()
    {
        CanGenerate = target.Runtime is not null && target.Language >= MinLanguageVersion,
        HasDateOnly = target.Runtime?.HasDateOnly == true,
        HasInOrderReader = target is { IsFastPathOn: true, Runtime.HasInOrderReader: true },

        // Every framework with DateOnly has the attribute.
        HasNotNullWhen = target.Runtime is { HasDateOnly: var isModern }
            && (isModern || compilation.GetTypesByMetadataName(NotNullWhen).Any(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))),
    };

    public static string RootNamespace(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? name) ? name : string.Empty;
}
