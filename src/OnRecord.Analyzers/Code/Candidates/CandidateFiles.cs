using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OnRecord.Analyzers.Code.Candidates;

/// <summary>
/// Walks the files that may hold a candidate, and no others. By files and not by kinds of nodes: a host that is asked for kinds
/// makes and visits every node of every file, which costs a build several times what the rules do.
/// </summary>
internal static class CandidateFiles
{
    /// <param name="start">Where to register.</param>
    /// <param name="getRules">Gets what looks at the nodes; asked once a file.</param>
    public static void Register(CompilationStartAnalysisContext start, Func<CancellationToken, ICandidateRules> getRules) =>
        start.RegisterSemanticModelAction(file =>
        {
            SyntaxTree tree = file.SemanticModel.SyntaxTree;
            ICandidateRules rules = getRules(file.CancellationToken);
            if (!rules.Words.AreIn(tree.GetText(file.CancellationToken))) return;
            SyntaxNode root = tree.GetRoot(file.CancellationToken);
            foreach (SyntaxNode node in file.FilterSpan is { } span ? root.DescendantNodes(span) : root.DescendantNodes()) rules.Analyze(new Candidate(file, node));
        });
}
