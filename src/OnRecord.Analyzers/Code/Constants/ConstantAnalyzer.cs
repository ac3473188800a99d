using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Analyzers.Code.Candidates;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Data;
using OnRecord.Checking.Schemas;

namespace OnRecord.Analyzers.Code.Constants;

/// <summary>Reports constants in C# code that break the schema. Wires the rule to files; schemas are read when the first file asks for them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstantAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(CodeRules.RefusedConstant);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (ClaimShapes.Of(start.Compilation, start.CancellationToken) is not { } shapes) return;
            string rootNamespace = new BuildOptions(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions).RootNamespace;
            SchemaTexts texts = VisibleSchemas.Of(start.Compilation, start.Options, rootNamespace, start.CancellationToken);
            if (texts.All.Count > 0) Register(start, texts, shapes);
        });
    }

    private static void Register(CompilationStartAnalysisContext start, SchemaTexts texts, ClaimShapes shapes)
    {
        OnDemand<ConstantRule> rule = new(_ => new ConstantRule(CodeSchemas.Of(ProjectSchemas.Of(texts)), shapes));
        CandidateFiles.Register(start, rule.Get);
    }
}
