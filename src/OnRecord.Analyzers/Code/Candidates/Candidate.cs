using Microsoft.CodeAnalysis;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Candidates;

/// <summary>A node of a file about which a rule may have something to say.</summary>
internal readonly struct Candidate(CodeFile file, SyntaxNode node)
{
    public SyntaxNode Node { get; } = node;

    /// <summary>What the node means to the compiler; null for what is no operation by itself.</summary>
    public IOperation? Operation => file.OperationOf(Node);

    public SemanticModel SemanticModel => file.SemanticModel;

    public CancellationToken CancellationToken => file.CancellationToken;

    public MethodBodies Bodies => file.Bodies;

    /// <summary>What follows values from here.</summary>
    public ValueFollower Follower(ClaimShapes shapes) => new(shapes, SemanticModel, Bodies, CancellationToken);

    public void ReportDiagnostic(Diagnostic diagnostic) => file.ReportDiagnostic(diagnostic);
}
