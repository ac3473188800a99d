using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OnRecord.Analyzers.Tests.Code.Cost;

/// <summary>Takes the place of the compiler, and counts what an analyzer asks to be called for.</summary>
internal sealed class RecordingStart(Compilation compilation, AnalyzerOptions options) : CompilationStartAnalysisContext(compilation, options, default)
{
    public int Registrations { get; private set; }

    public static int Count(DiagnosticAnalyzer analyzer, Compilation compilation, AnalyzerOptions? options = null)
    {
        Context context = new();
        analyzer.Initialize(context);
        Assert.Equal(0, context.Others);
        RecordingStart start = new(compilation, options ?? new AnalyzerOptions([]));
        foreach (Action<CompilationStartAnalysisContext> action in context.Starts) action(start);
        return start.Registrations;
    }

    public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => Registrations++;

    public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => Registrations++;

    public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) => Registrations++;

    public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => Registrations++;

    public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => Registrations++;

    public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) => Registrations++;

    public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => Registrations++;

    public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) => Registrations++;

    private sealed class Context : AnalysisContext
    {
        public List<Action<CompilationStartAnalysisContext>> Starts { get; } = [];

        public int Others { get; private set; }

        public override void EnableConcurrentExecution()
        {
        }

        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode)
        {
        }

        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) => Starts.Add(action);

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => Others++;

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => Others++;

        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => Others++;

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => Others++;

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => Others++;

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) => Others++;

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => Others++;
    }
}
