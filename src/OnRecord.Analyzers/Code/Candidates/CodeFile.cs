using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Candidates;

/// <summary>A file of code, as all rules see it that look at its nodes.</summary>
internal sealed class CodeFile(SemanticModelAnalysisContext context)
{
    private readonly SemanticModelAnalysisContext _context = context;
    private SyntaxNode? _asked;
    private IOperation? _operation;

    public SemanticModel SemanticModel => _context.SemanticModel;

    public CancellationToken CancellationToken => _context.CancellationToken;

    /// <summary>The bodies in it.</summary>
    public MethodBodies Bodies { get; } = new();

    /// <summary>The operation of a node. Several rules may ask for that of one and the same.</summary>
    public IOperation? OperationOf(SyntaxNode node)
    {
        if (!ReferenceEquals(node, _asked)) (_asked, _operation) = (node, SemanticModel.GetOperation(node, CancellationToken));
        return _operation;
    }

    public void ReportDiagnostic(Diagnostic diagnostic) => _context.ReportDiagnostic(diagnostic);
}
