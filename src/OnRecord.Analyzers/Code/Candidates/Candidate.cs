using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OnRecord.Analyzers.Code.Candidates;

/// <summary>A node of a file about which a rule may have something to say.</summary>
internal readonly struct Candidate(SemanticModelAnalysisContext file, SyntaxNode node)
{
    public SyntaxNode Node { get; } = node;

    public SemanticModel SemanticModel => file.SemanticModel;

    public CancellationToken CancellationToken => file.CancellationToken;

    public void ReportDiagnostic(Diagnostic diagnostic) => file.ReportDiagnostic(diagnostic);
}
