using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Analyzers.Data;

namespace OnRecord.DataAnalyzer.Tests;

/// <summary>A project as the compiler hands it to the analyzer of data files.</summary>
internal sealed record DataBuild
{
    public ImmutableArray<ProjectFile> Files { get; init; } = [];

    /// <summary>MSBuild properties that the compiler sees.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The text of a .globalconfig.</summary>
    public string GlobalConfig { get; init; } = "";

    public DataBuild With(string path, string text, string kind) => this with { Files = Files.Add(new ProjectFile(path, text, kind)) };

    public DataBuild With(ProjectFile file) => this with { Files = Files.Add(file) };

    public DataBuild WithProperty(string name, string value) => this with { Properties = Properties.SetItem("build_property." + name, value) };

    /// <summary>What the analyzer reports, by place.</summary>
    public async Task<ImmutableArray<Diagnostic>> RunAsync()
    {
        AnalyzerConfigSet config = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse("is_global = true\n" + GlobalConfig, "/.globalconfig") });
        CSharpCompilation compilation = CSharpCompilation.Create("Project", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithSyntaxTreeOptionsProvider(new Severities(config.GlobalConfigOptions.TreeOptions)));
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers([new RecordFileAnalyzer()], new AnalyzerOptions([.. Files], new Options(this)));
        ImmutableArray<Diagnostic> all = await analysis.GetAnalyzerDiagnosticsAsync();
        return [.. all.OrderBy(static d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(static d => d.Location.SourceSpan.Start)];
    }

    private sealed class Options(DataBuild build) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(build.Properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
        {
            ProjectFile file = (ProjectFile)textFile;
            const string metadata = "build_metadata.AdditionalFiles.";
            return new Values(new Dictionary<string, string>
            {
                [metadata + "OnRecordKind"] = file.Kind, [metadata + "OnRecordType"] = file.Type ?? "", [metadata + "OnRecordOrigin"] = file.Origin ?? "",
            }.ToImmutableDictionary()) { Thrown = file.ThrownByItem };
        }
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        /// <summary>Of the one value that only a check asks for.</summary>
        public Exception? Thrown { get; init; }

        public override bool TryGetValue(string key, out string value) =>
            Thrown is null || !key.EndsWith("OnRecordType", StringComparison.Ordinal) ? values.TryGetValue(key, out value!) : throw Thrown;
    }

    /// <summary>What a .globalconfig says of severities.</summary>
    private sealed class Severities(ImmutableDictionary<string, ReportDiagnostic> severities) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            severities.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            severities.TryGetValue(diagnosticId, out severity);
    }
}
