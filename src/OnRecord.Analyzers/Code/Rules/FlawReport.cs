using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code.Candidates;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>From flaws to diagnostics.</summary>
internal static class FlawReport
{
    /// <summary>Reports the flaws of a record at the place where it is made.</summary>
    public static void OfCreation(Candidate context, Verdict verdict, Shape shape)
    {
        foreach (Flaw flaw in Reported(verdict)) context.ReportDiagnostic(Create(flaw, shape, verdict.IsCertain));
    }

    /// <summary>Reports the flaws of a value that takes the place of what was there before.</summary>
    public static void OfChange(Candidate context, Verdict verdict, Shape shape, DiagnosticDescriptor clearing)
    {
        foreach (Flaw flaw in Reported(verdict))
        {
            bool clears = flaw.Kind == FlawKind.Empty || (flaw.Kind == FlawKind.Null && !flaw.IsByFlow);
            context.ReportDiagnostic(clears ? Create(clearing, flaw, shape.Type.Name, Whom(shape)) : Create(flaw, shape, verdict.IsCertain));
        }
    }

    private static IEnumerable<Flaw> Reported(Verdict verdict) => verdict.Flaws.Where(static f => !f.IsReportedElsewhere);

    private static Diagnostic Create(Flaw flaw, Shape shape, bool isCertain) => flaw.Kind switch
    {
        FlawKind.Unset => Diagnostic.Create(CodeRules.MissingAttribution, HeadOf(flaw.At), shape.Type.Name, Names(shape)),
        FlawKind.Null => Create(CodeRules.NullAttribution, flaw, shape.Type.Name, isCertain ? "is" : "may be", Whom(shape)),
        FlawKind.Empty => Create(CodeRules.EmptyAttribution, flaw, Subject(shape), shape.Type.Name, Whom(shape)),
        _ => Create(CodeRules.PlaceholderAttribution, flaw, flaw.Text, shape.Type.Name, Whom(shape)),
    };

    private static Diagnostic Create(DiagnosticDescriptor rule, Flaw flaw, params object[] arguments) =>
        Diagnostic.Create(rule, flaw.At.GetLocation(), flaw.Origin is { } origin ? [origin.GetLocation()] : null, arguments);

    // The whole creation may be a page long; its type is what the eye needs.
    private static Location HeadOf(SyntaxNode creation) => creation switch
    {
        ObjectCreationExpressionSyntax spelled => spelled.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax implied => implied.NewKeyword.GetLocation(),
        _ => creation.GetLocation(),
    };

    private static string Names(Shape shape) => string.Join(" or ", shape.Slots.Select(static s => "'" + s.Name + "'"));

    private static string Subject(Shape shape) => shape.Role == Role.Speaker ? "The name" : "The attribution";

    private static string Whom(Shape shape) => shape.Role == Role.Speaker ? "or describe the speaker" : "who said it, or the document that does";
}
