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
    public static void Register(CompilationStartAnalysisContext start, Func<CancellationToken, CandidateRules> getRules) =>
        start.RegisterSemanticModelAction(context =>
        {
            SyntaxTree tree = context.SemanticModel.SyntaxTree;
            CandidateRules rules = getRules(context.CancellationToken);
            WordPlaces places = rules.Words.FindIn(tree.GetText(context.CancellationToken));
            if (places.AreNone) return;
            CodeFile file = new(context);
            foreach (SyntaxNode node in new CandidateWalk(tree.GetRoot(context.CancellationToken), places).Nodes(context.FilterSpan)) rules.Analyze(new Candidate(file, node));
        });
}
