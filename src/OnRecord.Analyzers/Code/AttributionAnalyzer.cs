using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Analyzers.Code.Candidates;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Rules;

namespace OnRecord.Analyzers.Code;

/// <summary>
/// Reports claims that are made in C# code without saying who makes them. Wires the rules to files and nothing more:
/// asking for operations of all code would cost every build about half of its time.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AttributionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => CodeRules.OfAttribution;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (ClaimShapes.Of(start.Compilation, start.CancellationToken) is not { Names.Types.Count: > 0 } shapes) return;
            AttributionRules rules = new(shapes);
            CandidateFiles.Register(start, _ => rules);
        });
    }
}
