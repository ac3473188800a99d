using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Filling;

/// <summary>
/// Whether a claim may get past the one assignment that gives it an attribution. Told only where nothing else can be
/// behind it: of loops isn't known how often they run, and conditions that are asked twice belong together.
/// </summary>
internal static class SkippedFill
{
    public static bool IsPossible(ValueFollower follower, IOperation creation, IOperation fill, IReadOnlyList<(IOperation Reference, VariableUseKind Kind)> uses)
    {
        if (fill.Parent is not IMemberReferenceOperation
            || uses.Count(static use => use.Kind == VariableUseKind.Fills) > 1
            || Conditions(creation.Syntax, fill.Syntax) is not { } conditions
            || BodyIndex.Of(creation).FlowOf(BodyIndex.FunctionAround(creation), follower.Cancellation) is not { } flow
            || BodyIndex.VariableOf(fill) is not { } variable)
        {
            return false;
        }

        HashSet<SyntaxNode> reads = [.. uses.Where(static use => use.Kind == VariableUseKind.Reads).Select(static use => use.Reference.Syntax)];
        HashSet<string> asked = [.. conditions.SelectMany(Names)];
        HashSet<int> seen = [];
        Stack<(BasicBlock Block, int From)> pending = new(flow.Graph.Blocks
            .Select(block => (block, Array.FindIndex(flow.Events(block), e => e is IObjectCreationOperation && e.Syntax == creation.Syntax)))
            .Where(static made => made.Item2 >= 0));
        while (pending.Count > 0)
        {
            follower.Cancellation.ThrowIfCancellationRequested();
            (BasicBlock block, int from) = pending.Pop();
            IOperation? decisive = flow.Events(block).Skip(from + 1).FirstOrDefault(e =>
                e.Syntax == fill.Syntax || (BodyIndex.VariableOf(e) is not null ? reads.Contains(e.Syntax) : e is IObjectCreationOperation && e.Syntax == creation.Syntax));
            if (decisive is not null && reads.Contains(decisive.Syntax)) return true;
            if (decisive is not null) continue;
            if (block.ConditionKind != ControlFlowConditionKind.None
                && block.BranchValue is { } condition
                && (BranchFacts.Mentions(condition, variable) || (!conditions.Any(c => c.Span.Contains(condition.Syntax.Span)) && Names(condition.Syntax).Any(asked.Contains))))
            {
                continue;
            }

            foreach (ControlFlowBranch? branch in new[] { block.FallThroughSuccessor, block.ConditionalSuccessor })
            {
                if (branch?.Destination is { } destination
                    && !ExceptionalFlow.FinallyBlocks(flow.Graph, branch).Any(b => flow.Events(b).Any(e => e.Syntax == fill.Syntax))
                    && seen.Add(destination.Ordinal))
                {
                    pending.Push((destination, -1));
                }
            }
        }

        return false;
    }

    /// <summary>What is asked before the assignment is made; null where a loop makes it.</summary>
    private static List<ExpressionSyntax>? Conditions(SyntaxNode creation, SyntaxNode fill)
    {
        List<ExpressionSyntax> conditions = [];
        foreach (SyntaxNode outer in fill.Ancestors().TakeWhile(a => !a.Contains(creation)))
        {
            switch (outer)
            {
                case CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax:
                    return null;
                case IfStatementSyntax { Condition: { } condition }:
                    conditions.Add(condition);
                    break;
                case SwitchStatementSyntax { Expression: { } expression }:
                    conditions.Add(expression);
                    break;
            }
        }

        return conditions;
    }

    private static IEnumerable<string> Names(SyntaxNode code) => code.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText);
}
