using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Rules;

namespace OnRecord.Analyzers.Code;

/// <summary>
/// Reports claims that are made in C# code without saying who makes them. Wires the rules to syntax and nothing more:
/// asking for operations of all code would cost every build about half of its time.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AttributionAnalyzer : DiagnosticAnalyzer
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
            if (Markers.Of(start.Compilation) is not { } markers) return;
            ClaimNames names = ClaimNames.Of(start.Compilation, markers, start.CancellationToken);
            if (names.Types.Count == 0) return;
            ClaimShapes shapes = new(markers, names);
            start.RegisterSyntaxNodeAction(new CreationRule(shapes).Analyze, SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression);
        });
    }
}
