using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Analyzers.Code.Candidates;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Constants;
using OnRecord.Analyzers.Code.Rules;
using OnRecord.Analyzers.Data;
using OnRecord.Checking.Schemas;

namespace OnRecord.Analyzers.Code;

/// <summary>
/// Reports claims that are made in C# code without saying who makes them, and constants that break the schema. Wires the rules
/// to files and nothing more: asking for operations of all code would cost every build about half of its time.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => CodeRules.All;

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
            if (shapes.Names.Types.Count == 0 && texts.All.Count == 0) return;
            OnDemand<CandidateRules> rules = new(_ => Rules(shapes, texts));
            CandidateFiles.Register(start, rules.Get);
        });
    }

    private static CandidateRules Rules(ClaimShapes shapes, SchemaTexts texts)
    {
        List<ICandidateRules> rules = [];
        if (shapes.Names.Types.Count > 0) rules.Add(new AttributionRules(shapes));
        if (texts.All.Count > 0) rules.Add(new ConstantRule(CodeSchemas.Of(ProjectSchemas.Of(texts)), shapes));
        return new CandidateRules([.. rules]);
    }
}
