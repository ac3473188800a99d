using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OnRecord.Generators.Diagnostics;
using OnRecord.Schema;
using OnRecord.Schema.Findings;

namespace OnRecord.Generators.Pipeline;

/// <summary>Reports what is wrong with the project itself. Only where it has a schema: without one nothing is generated, and nothing is missed.</summary>
internal static class SetupOutput
{
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<AdditionalFile> others, IncrementalValueProvider<ResolvedTable> resolved, IncrementalValueProvider<CompilationTarget> target)
    {
        IncrementalValueProvider<bool> hasSchema = resolved.Select(static (table, _) => !table.IsEmpty);
        IncrementalValueProvider<EquatableArray<Finding>> findings = target
            .Combine(hasSchema)
            .Select(static (pair, _) => pair.Right ? Check(pair.Left) : default);
        context.RegisterSourceOutput(findings, DiagnosticFactory.Report);

        IncrementalValuesProvider<Finding> unknown = others
            .Where(static file => file.Kind != AdditionalFile.Lock)
            .Select(static (file, _) => new Finding(SetupFindings.UnknownKind, file.File.Path, default, EquatableArray.Of(file.Kind)));
        context.RegisterSourceOutput(unknown, static (output, finding) => output.ReportDiagnostic(DiagnosticFactory.Create(finding)));
    }

    private static EquatableArray<Finding> Check(CompilationTarget target)
    {
        if (target.Runtime is null) return EquatableArray.Of(Finding(SetupFindings.NoRuntime));
        return target.Language >= CompilationFactsReader.MinLanguageVersion ? default : EquatableArray.Of(Finding(SetupFindings.LanguageTooOld, target.Language.ToDisplayString()));
    }

    private static Finding Finding(FindingDescriptor descriptor, params string[] arguments) =>
        new(descriptor, string.Empty, default, new EquatableArray<string>(arguments));
}
