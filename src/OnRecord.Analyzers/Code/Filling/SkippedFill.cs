using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
            || IsInLine(creation.Syntax, fill.Syntax)
            || Conditions(creation.Syntax, fill.Syntax) is not { } conditions
            || follower.Bodies.Of(creation).FlowOf(BodyIndex.FunctionAround(creation), follower.Cancellation) is not { } flow
            || BodyIndex.VariableOf(fill) is not { } variable)
        {
            return false;
        }

        HashSet<SyntaxNode> reads = [.. uses.Where(static use => use.Kind == VariableUseKind.Reads).Select(static use => use.Reference.Syntax)];
        HashSet<string> asked = [.. conditions.SelectMany(Names), .. Remembered(fill.Syntax)];
        HashSet<int> seen = [];
        Stack<(BasicBlock Block, int From)> pending = new(flow.PlacesOf(creation.Syntax));
        while (pending.Count > 0)
        {
            follower.Cancellation.ThrowIfCancellationRequested();
            (BasicBlock block, int from) = pending.Pop();
            IOperation[] events = flow.Events(block);
            int decisive = Array.FindIndex(events, from + 1, e =>
                IsFill(e, fill) || (BodyIndex.VariableOf(e) is not null ? reads.Contains(e.Syntax) : e is IObjectCreationOperation && e.Syntax == creation.Syntax));
            if (decisive >= 0 && reads.Contains(events[decisive].Syntax)) return true;

            // What throws before it is filled leads past it, into the handlers.
            foreach (BasicBlock handler in ExceptionalFlow.CatchesOf(flow.Graph, block, new ArraySegment<IOperation>(events, from + 1, (decisive < 0 ? events.Length : decisive) - from - 1)))
            {
                if (seen.Add(handler.Ordinal)) pending.Push((handler, -1));
            }

            if (decisive >= 0) continue;
            if (block.ConditionKind != ControlFlowConditionKind.None
                && block.BranchValue is { } condition
                && (BranchFacts.Mentions(condition, variable) || (!conditions.Any(c => c.Span.Contains(condition.Syntax.Span)) && Names(condition.Syntax).Any(asked.Contains))))
            {
                continue;
            }

            foreach (ControlFlowBranch? branch in new[] { block.FallThroughSuccessor, block.ConditionalSuccessor })
            {
                if (branch?.Destination is { } destination
                    && !ExceptionalFlow.FinallyBlocks(flow.Graph, branch).Any(b => flow.Events(b).Any(e => IsFill(e, fill)))
                    && seen.Add(destination.Ordinal))
                {
                    pending.Push((destination, -1));
                }
            }
        }

        return false;
    }

    // One statement after the other, and nothing that jumps between the two: no graph is needed to see that.
    private static bool IsInLine(SyntaxNode creation, SyntaxNode fill)
    {
        if (creation.FirstAncestorOrSelf<StatementSyntax>() is not LocalDeclarationStatementSyntax made || fill.FirstAncestorOrSelf<StatementSyntax>() is not ExpressionStatementSyntax filled || made.Parent != filled.Parent) return false;

        // From the one on to the next: the block may be a page of such pairs.
        SyntaxNode? statement = made;
        while (statement is LocalDeclarationStatementSyntax or ExpressionStatementSyntax && statement != filled) statement = made.Parent!.ChildThatContainsPosition(statement.FullSpan.End).AsNode();
        return statement == filled;
    }

    // The assignment itself: before it, its value is worked out, which may throw. Behind `??=` something is there on either way.
    private static bool IsFill(IOperation happened, IOperation fill) => happened is IAssignmentOperation or IInvocationOperation
        ? happened.Syntax.Span.Contains(fill.Syntax.Span) && happened.Syntax is ExpressionSyntax
        : happened.Syntax == fill.Syntax && fill.Syntax.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression };

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

    // isSigned = true, beside it: whoever asks for that later asks whether it was filled.
    private static IEnumerable<string> Remembered(SyntaxNode fill) =>
        fill.FirstAncestorOrSelf<BlockSyntax>() is { } block
            ? block.Statements.OfType<ExpressionStatementSyntax>().Select(static s => s.Expression).OfType<AssignmentExpressionSyntax>().SelectMany(static a => a.Left is IdentifierNameSyntax name ? Names(name) : [])
            : [];

    private static IEnumerable<string> Names(SyntaxNode code) => code.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText);
}
