using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => CodeRules.OfAttribution;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (Markers.Of(start.Compilation) is not { } markers) return;
            ClaimNames names = ClaimNames.Of(start.Compilation, markers, start.CancellationToken);
            if (names.Types.Count > 0) Register(start, new ClaimShapes(markers, names));
        });
    }

    private static void Register(CompilationStartAnalysisContext start, ClaimShapes shapes)
    {
        MakingRule making = new(shapes);
        start.RegisterSyntaxNodeAction(new CreationRule(shapes).Analyze, SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression);
        start.RegisterSyntaxNodeAction(making.AnalyzeCreation, SyntaxKind.ObjectCreationExpression);
        start.RegisterSyntaxNodeAction(new WithRule(shapes).Analyze, SyntaxKind.WithExpression);
        start.RegisterSyntaxNodeAction(new AssignmentRule(shapes).Analyze, SyntaxKind.SimpleAssignmentExpression, SyntaxKind.CoalesceAssignmentExpression);
        start.RegisterSyntaxNodeAction(
            new ClaimTypeRule(shapes).Analyze,
            SyntaxKind.ClassDeclaration,
            SyntaxKind.RecordDeclaration,
            SyntaxKind.StructDeclaration,
            SyntaxKind.RecordStructDeclaration);
        RegisterCalls(start, shapes, making);
        RegisterAttributes(start, shapes);
        if (shapes.Names.HasStructs) start.RegisterSyntaxNodeAction(making.AnalyzeDefault, SyntaxKind.DefaultExpression, SyntaxKind.DefaultLiteralExpression);
    }

    private static void RegisterCalls(CompilationStartAnalysisContext start, ClaimShapes shapes, MakingRule making)
    {
        DroppedResultRule dropped = new(shapes);
        ClearRule clear = new(shapes);
        start.RegisterSyntaxNodeAction(
            context =>
            {
                InvocationExpressionSyntax call = (InvocationExpressionSyntax)context.Node;
                string name = SimpleNames.Of(call.Expression);
                if (name == ClearRule.MethodName) clear.Analyze(context, call);
                else if (MakingRule.MayBe(name)) making.AnalyzeCall(context, call);
                else if (dropped.MayBe(name)) dropped.Analyze(context, call);
            },
            SyntaxKind.InvocationExpression);
    }

    private static void RegisterAttributes(CompilationStartAnalysisContext start, ClaimShapes shapes)
    {
        ConstructorRule constructors = new(shapes);
        PublishesRule publishes = new(shapes);
        start.RegisterSyntaxNodeAction(
            context =>
            {
                AttributeSyntax attribute = (AttributeSyntax)context.Node;
                string name = SimpleNames.OfAttribute(attribute);
                if (name == SetsRequiredMembers.Name) constructors.Analyze(context, attribute);
                else if (name == PublishesRule.AttributeName) publishes.Analyze(context, attribute);
            },
            SyntaxKind.Attribute);
    }
}
