using System.Collections.Concurrent;
using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Analyzers.Code;

namespace OnRecord.Analyzers.Tests.Code.Infrastructure;

/// <summary>Compiles test sources against the prelude and runs the analyzer on them.</summary>
internal static class Compilations
{
    private static readonly ConcurrentDictionary<string, MetadataReference> Preludes = new();

    public static string CasesDirectory { get; } = Path.Combine(AppContext.BaseDirectory, "Code", "cases");

    public static IReadOnlyList<MetadataReference> References { get; } = [.. Net80.References.All, Prelude("OnRecord", "Runtime"), Prelude("OnRecord.News", "News")];

    public static CSharpCompilation Create(
        string code,
        LanguageVersion language = LanguageVersion.Preview,
        NullableContextOptions nullable = NullableContextOptions.Enable,
        OutputKind output = OutputKind.DynamicallyLinkedLibrary,
        IReadOnlyList<MetadataReference>? references = null) => CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(language), "Consumer.cs")],
            references ?? References,
            new CSharpCompilationOptions(output, nullableContextOptions: nullable, allowUnsafe: true));

    /// <summary>The analyzer's diagnostics in order of their place. An exception in it is thrown here.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation)
    {
        CompilationWithAnalyzersOptions options = new(
            new AnalyzerOptions([]),
            onAnalyzerException: null,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> found = await new CompilationWithAnalyzers(compilation, [new AttributionAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(found, static d => d.Id == "AD0001");
        return [.. found.OrderBy(static d => d.Location.SourceSpan.Start).ThenBy(static d => d.Location.SourceSpan.Length)];
    }

    private static MetadataReference Prelude(string assembly, string file) => Preludes.GetOrAdd(assembly, _ =>
    {
        string code = File.ReadAllText(Path.Combine(CasesDirectory, "prelude", file + ".cs"));
        CSharpCompilation compilation = CSharpCompilation.Create(
            assembly,
            [CSharpSyntaxTree.ParseText(code)],
            assembly == "OnRecord" ? Net80.References.All : [.. Net80.References.All, Prelude("OnRecord", "Runtime")],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream image = new();
        Microsoft.CodeAnalysis.Emit.EmitResult emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    });
}
