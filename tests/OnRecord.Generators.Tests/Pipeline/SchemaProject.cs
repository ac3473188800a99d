using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace OnRecord.Generators.Tests.Pipeline;

/// <summary>What a host gives the generator: additional files with their kinds, some C#, references. A value; edits make another.</summary>
internal sealed record SchemaProject
{
    public const string Folder = "/repo/project/";

    private static readonly ImmutableArray<MetadataReference> Framework = [.. global::Basic.Reference.Assemblies.Net80.References.All];
    private static readonly MetadataReference Runtime = MetadataReference.CreateFromFile(typeof(SchemaRecord).Assembly.Location);

    public ImmutableArray<ProjectFile> Files { get; init; } = [];

    public string Code { get; init; } = string.Empty;

    public LanguageVersion Version { get; init; } = LanguageVersion.CSharp12;

    public bool HasRuntime { get; init; } = true;

    /// <summary>Whether the driver records the steps by which outputs came about. It walks every way to an output, and there are as many as files cubed where each depends on what all files declare.</summary>
    public bool IsTracked { get; init; } = true;

    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>A project of schemas; paths are relative to its folder unless rooted.</summary>
    public static SchemaProject Of(params (string Path, string Text)[] schemas) => new()
    {
        Files = [.. schemas.Select(static schema => new ProjectFile(schema.Path, schema.Text))],
    };

    /// <summary>The same with one file's text edited; the texts of the others are the same objects.</summary>
    public SchemaProject Edit(string path, string from, string to)
    {
        ProjectFile file = Files.Single(file => file.Path == ProjectFile.Rooted(path));
        string text = file.GetText().ToString();
        Assert.Contains(from, text, StringComparison.Ordinal);
        return this with { Files = Files.Replace(file, new ProjectFile(path, text.Replace(from, to, StringComparison.Ordinal), file.Kind)) };
    }

    /// <summary>The same with every text object made anew, as a host may do.</summary>
    public SchemaProject Recreated() =>
        this with { Files = [.. Files.Select(static file => new ProjectFile(file.Path, new string(file.GetText().ToString().AsSpan()), file.Kind))] };

    public GeneratorRun Run(GeneratorRun? previous = null)
    {
        CSharpParseOptions parse = new(Version);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText(SourceText.From(Code, Encoding.UTF8), parse, "Code.cs")],
            [.. Framework, .. (HasRuntime ? [Runtime] : ImmutableArray<MetadataReference>.Empty), .. References],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        FileOptions options = new(Files);
        GeneratorDriver driver = previous is null
            ? CSharpGeneratorDriver.Create(
                [new OnRecordGenerator().AsSourceGenerator()],
                Files,
                parse,
                options,
                new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: IsTracked))
            : previous.Driver.ReplaceAdditionalTexts([.. Files]).WithUpdatedAnalyzerConfigOptions(options);
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        return new GeneratorRun(driver, output, diagnostics);
    }

    private sealed class FileOptions(ImmutableArray<ProjectFile> files) : AnalyzerConfigOptionsProvider
    {
        private readonly ILookup<string, ProjectFile> _files = files.ToLookup(static file => file.Path);

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(Options.NoValues
            .Add("build_property.RootNamespace", "Root")
            .Add("build_property.ProjectDir", Folder));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            _files[textFile.Path].FirstOrDefault() is { Kind: { } kind }
                ? new Options(Options.NoValues.Add("build_metadata.AdditionalFiles.OnRecordKind", kind))
                : Options.None;
    }

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly ImmutableDictionary<string, string> NoValues = ImmutableDictionary.Create<string, string>(KeyComparer);

        public static readonly Options None = new(NoValues);

        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}

/// <summary>An additional file in memory. Equal by reference, as a host's are.</summary>
internal sealed class ProjectFile(string path, string text, string? kind = "schema") : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path { get; } = Rooted(path);

    public string? Kind => kind;

    public static string Rooted(string path) => path.StartsWith('/') || path.Contains(':', StringComparison.Ordinal) ? path : SchemaProject.Folder + path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
