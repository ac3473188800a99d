using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Generators;

namespace OnRecord.Analyzers.Tests.Code.Infrastructure;

/// <summary>A project with a schema of its own: what the generator makes of it, and the options with which a host runs the analyzers.</summary>
internal sealed class SchemaProject
{
    private readonly AnalyzerConfigOptionsProvider _config = new Config();
    private readonly AdditionalText[] _files;

    public SchemaProject(params (string Path, string Text)[] files) => _files = [.. files.Select(static file => new MemoryText("/project/" + file.Path, file.Text))];

    /// <summary>The schema that the cases on constants are about.</summary>
    public static SchemaProject Desk { get; } = new(("desk.onrecord.yaml", File.ReadAllText(Path.Combine(Compilations.CasesDirectory, "constants", "desk.onrecord.yaml"))));

    public AnalyzerOptions Options => new([.. _files], _config);

    /// <summary>The code with what the generator adds to it, in a consumer of the library itself.</summary>
    public Compilation Compile(string code)
    {
        CSharpParseOptions parse = new(LanguageVersion.Preview);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(code, parse, "Consumer.cs")],
            Compilations.RealReferences,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new OnRecordGenerator().AsSourceGenerator()], _files, parse, _config)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        Assert.Empty(diagnostics);
        return output;
    }

    private sealed class MemoryText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Config : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(("build_property.ProjectDir", "/project/"), ("build_property.RootNamespace", "Project"));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values();

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values(("build_metadata.AdditionalFiles.OnRecordKind", textFile.Path.EndsWith(".onrecord.yaml", StringComparison.Ordinal) ? "schema" : "data"));
    }

    private sealed class Values(params (string Key, string Value)[] values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = values.ToDictionary(static v => v.Key, static v => v.Value, KeyComparer);

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
