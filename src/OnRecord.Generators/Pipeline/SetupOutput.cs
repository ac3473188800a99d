using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OnRecord.Generators.Diagnostics;
using OnRecord.Schema;
using OnRecord.Schema.Findings;

namespace OnRecord.Generators.Pipeline;

/// <summary>Reports what is wrong with the project itself. Only where it has a schema: without one nothing is generated, and nothing is missed.</summary>
internal static class SetupOutput
{
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<SchemaText> texts)
    {
        IncrementalValueProvider<bool> hasSchema = texts.Collect().Select(static (all, _) => !all.IsEmpty);
        IncrementalValueProvider<EquatableArray<Finding>> findings = context.CompilationProvider
            .Select(static (compilation, _) => Check(compilation))
            .Combine(hasSchema)
            .Select(static (pair, _) => pair.Right ? pair.Left : default);
        context.RegisterSourceOutput(findings, static (output, all) =>
        {
            foreach (Finding finding in all) output.ReportDiagnostic(DiagnosticFactory.Create(finding));
        });

        IncrementalValuesProvider<Finding> unknown = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => (pair.Left.Path, Kind: SchemaText.KindOf(pair.Left, pair.Right)))
            .Where(static file => file.Kind is not (null or "" or "schema" or "lock" or "data" or "document"))
            .Select(static (file, _) => new Finding(SetupFindings.UnknownKind, file.Path, default, EquatableArray.Of(file.Kind!)));
        context.RegisterSourceOutput(unknown, static (output, finding) => output.ReportDiagnostic(DiagnosticFactory.Create(finding)));
    }

    private static EquatableArray<Finding> Check(Compilation compilation)
    {
        if (!CompilationFactsReader.HasRuntime(compilation)) return EquatableArray.Of(Finding(SetupFindings.NoRuntime));
        LanguageVersion version = ((CSharpCompilation)compilation).LanguageVersion;
        return version >= LanguageVersion.CSharp11 ? default : EquatableArray.Of(Finding(SetupFindings.LanguageTooOld, version.ToDisplayString()));
    }

    private static Finding Finding(FindingDescriptor descriptor, params string[] arguments) =>
        new(descriptor, string.Empty, default, new EquatableArray<string>(arguments));
}
