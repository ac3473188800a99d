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

    public static string CorpusDirectory { get; } = Path.Combine(AppContext.BaseDirectory, "Code", "corpus");

    /// <summary>The hand-written claim types of the corpus.</summary>
    public static string Models { get; } = File.ReadAllText(Path.Combine(CorpusDirectory, "Models.cs"));

    /// <summary>The same, compiled: for cases in a language version that the file itself is too new for.</summary>
    public static Lazy<MetadataReference> ModelsAssembly { get; } = new(static () => Image("Models", Models, References!));

    public static IReadOnlyList<MetadataReference> References { get; } = [.. Net80.References.All, Prelude("OnRecord", "Runtime"), Prelude("OnRecord.News", "News")];

    // What a compilation works out about its references, those that are made from it share.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create("Consumer", references: References, options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    public static CSharpCompilation Create(
        string code,
        LanguageVersion language = LanguageVersion.Preview,
        NullableContextOptions nullable = NullableContextOptions.Enable,
        OutputKind output = OutputKind.DynamicallyLinkedLibrary) => Empty
            .WithOptions(Empty.Options.WithNullableContextOptions(nullable).WithOutputKind(output))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(language), "Consumer.cs"));

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

    private static MetadataReference Prelude(string assembly, string file) => Preludes.GetOrAdd(assembly, _ => Image(
        assembly,
        File.ReadAllText(Path.Combine(CasesDirectory, "prelude", file + ".cs")),
        assembly == "OnRecord" ? Net80.References.All : [.. Net80.References.All, Prelude("OnRecord", "Runtime")]));

    private static MetadataReference Image(string assembly, string code, IEnumerable<MetadataReference> references)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            assembly,
            [CSharpSyntaxTree.ParseText(code)],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream image = new();
        Microsoft.CodeAnalysis.Emit.EmitResult emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
