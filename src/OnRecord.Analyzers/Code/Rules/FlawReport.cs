using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>From a flaw to its diagnostic.</summary>
internal static class FlawReport
{
    public static void Report(SyntaxNodeAnalysisContext context, Verdict verdict, Shape shape)
    {
        foreach (Flaw flaw in verdict.Flaws)
        {
            if (!flaw.IsTheCompilers && Create(flaw, shape) is { } diagnostic) context.ReportDiagnostic(diagnostic);
        }
    }

    private static Diagnostic? Create(Flaw flaw, Shape shape) => flaw.Kind switch
    {
        FlawKind.Empty => Create(CodeRules.EmptyAttribution, flaw, Subject(shape), shape.Type.Name, Whom(shape)),
        FlawKind.Placeholder => Create(CodeRules.PlaceholderAttribution, flaw, flaw.Text, shape.Type.Name, Whom(shape)),
        _ => null,
    };

    private static Diagnostic Create(DiagnosticDescriptor rule, Flaw flaw, params object[] arguments) =>
        Diagnostic.Create(rule, flaw.At.GetLocation(), flaw.Origin is { } origin ? [origin.GetLocation()] : null, arguments);

    private static string Subject(Shape shape) => shape.Role == Role.Speaker ? "The name" : "The attribution";

    private static string Whom(Shape shape) => shape.Role == Role.Speaker ? "or describe the speaker" : "who said it, or the document that does";
}
