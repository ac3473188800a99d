extern alias Runtime;

using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Checking.Tests;
using OnRecord.Generators;

namespace OnRecord.Robustness.Tests.Engines;

/// <summary>
/// The generator as a compiler hosts it, beside the schemas that others import. Those stay from input to input, as in an
/// editor: only what is made of the input is new, and is compiled.
/// </summary>
internal static class GeneratorEngine
{
    private const string Folder = "/project/";

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly CSharpCompilation Project = CSharpCompilation.Create(
        "Project",
        [],
        [.. global::Basic.Reference.Assemblies.Net80.References.All, MetadataReference.CreateFromFile(typeof(Runtime::OnRecord.SchemaRecord).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    private static readonly GeneratorDriver Driver = CSharpGeneratorDriver.Create([new OnRecordGenerator().AsSourceGenerator()], [.. Imports()], Parsing, new Options()).RunGenerators(Project);

    /// <summary>What is wrong with what came of a schema: the generator threw, or what it wrote of a schema without mistakes doesn't compile.</summary>
    public static string? Problem(string schema)
    {
        GeneratorDriver driver = Driver.AddAdditionalTexts([new File(SchemaEngine.Path, schema)]).RunGeneratorsAndUpdateCompilation(Project, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        if (result.Exception is { } thrown) return thrown.ToString();
        if (diagnostics.FirstOrDefault(static d => d.Id.StartsWith("CS", StringComparison.Ordinal)) is { } failed) return failed.ToString();
        if (diagnostics.Any(static d => d.Location.GetLineSpan().Path is "" or Folder + SchemaEngine.Path)) return null;
        foreach (GeneratedSourceResult source in result.GeneratedSources.Where(static source => source.HintName.StartsWith("case.", StringComparison.Ordinal)))
        {
            Diagnostic? problem = output.GetSemanticModel(source.SyntaxTree).GetDiagnostics().FirstOrDefault(static d => d.Severity >= DiagnosticSeverity.Warning);
            if (problem is not null) return "Nothing was found, and yet: " + problem + "\n    " + source.SourceText.Lines[problem.Location.GetLineSpan().StartLinePosition.Line];
        }

        return null;
    }

    private static IEnumerable<AdditionalText> Imports() => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "tests", "OnRecord.Schema.Tests", "Resolving", "shared"), "*.onrecord.yaml")
        .Append(Path.Combine(Repository.Root, "schema", "news.onrecord.yaml"))
        .Order(StringComparer.Ordinal)
        .Select(static path => new File(Path.GetFileName(path), System.IO.File.ReadAllText(path)));

    private sealed class File(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => Folder + path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    /// <summary>Every file is a schema.</summary>
    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { ["build_property.RootNamespace"] = "Root", ["build_property.ProjectDir"] = Folder });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new() { ["build_metadata.AdditionalFiles.OnRecordKind"] = "schema" });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
