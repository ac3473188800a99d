using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Data;
using OnRecord.Checking.Schemas;

namespace OnRecord.Analyzers.Code.Constants;

/// <summary>Reports constants in C# code that break the schema. Wires the rule to syntax; schemas are read when the first candidate asks for them.</summary>
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
            if (Markers.Of(start.Compilation) is not { } markers) return;
            string rootNamespace = new BuildOptions(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions).RootNamespace;
            SchemaTexts texts = VisibleSchemas.Of(start.Compilation, start.Options, rootNamespace, start.CancellationToken);
            if (texts.All.Count > 0) Register(start, texts, markers);
        });
    }

    private static void Register(CompilationStartAnalysisContext start, SchemaTexts texts, Markers markers)
    {
        Compilation compilation = start.Compilation;
        OnDemand<ConstantRule> rule = new(cancellation => new ConstantRule(
            new CodeSchemas(ProjectSchemas.Of(texts).All()),
            new ClaimShapes(markers, ClaimNames.Of(compilation, markers, cancellation))));
        start.RegisterSyntaxNodeAction(c => rule.Get(c.CancellationToken).AnalyzeCreation(c), SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression);
        start.RegisterSyntaxNodeAction(c => rule.Get(c.CancellationToken).AnalyzeWith(c), SyntaxKind.WithExpression);
        start.RegisterSyntaxNodeAction(c => rule.Get(c.CancellationToken).AnalyzeCast(c), SyntaxKind.CastExpression);
        start.RegisterSyntaxNodeAction(c => rule.Get(c.CancellationToken).AnalyzeCall(c), SyntaxKind.InvocationExpression);
    }
}
