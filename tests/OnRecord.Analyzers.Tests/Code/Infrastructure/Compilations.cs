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

    /// <summary>The same for the library itself, in which nobody but a validator makes a verdict.</summary>
    public static string RealModels { get; } = Models.Replace("new(By is null ? [new(\"/by\", \"A01\", \"Nobody says it.\")] : []);", "throw new NotSupportedException();");

    private static readonly Lazy<MetadataReference> PreludeModels = new(static () => Image("Models", Models, References!));
    private static readonly Lazy<MetadataReference> RealModelsImage = new(static () => Image("Models", RealModels, RealReferences!));

    /// <summary>Those of C# code.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [new CodeAnalyzer()];

    /// <summary>The claim types of the corpus, compiled: for cases in a language version that the file itself is too new for.</summary>
    public static MetadataReference ModelsAssembly(bool real) => (real ? RealModelsImage : PreludeModels).Value;

    public static IReadOnlyList<MetadataReference> References { get; } = [.. Net80.References.All, Prelude("OnRecord", "Runtime"), Prelude("OnRecord.News", "News")];

    /// <summary>The library and the news schema themselves, in place of the prelude's likenesses of them.</summary>
    public static IReadOnlyList<MetadataReference> RealReferences { get; } =
    [
        .. Net80.References.All,
        MetadataReference.CreateFromFile(typeof(SchemaRecord).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(News.Statement).Assembly.Location),
    ];

    // What a compilation works out about its references, those that are made from it share.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create("Consumer", references: References, options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    private static readonly CSharpCompilation RealEmpty = Empty.WithReferences(RealReferences);

    /// <param name="real">Whether against the library itself, or the prelude.</param>
    public static CSharpCompilation Create(
        string code,
        LanguageVersion language = LanguageVersion.Preview,
        NullableContextOptions nullable = NullableContextOptions.Enable,
        OutputKind output = OutputKind.DynamicallyLinkedLibrary,
        bool real = false) => (real ? RealEmpty : Empty)
            .WithOptions(Empty.Options.WithNullableContextOptions(nullable).WithOutputKind(output))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(language), "Consumer.cs"));

    /// <summary>The analyzers' diagnostics in order of their place. An exception in one is a failure here.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation, AnalyzerOptions? analyzerOptions = null)
    {
        CompilationWithAnalyzersOptions options = new(
            analyzerOptions ?? new AnalyzerOptions([]),
            onAnalyzerException: null,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> found = await new CompilationWithAnalyzers(compilation, Analyzers, options).GetAnalyzerDiagnosticsAsync();
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
