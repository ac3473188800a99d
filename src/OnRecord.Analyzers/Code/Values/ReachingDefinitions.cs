using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>
/// Which assignments of a variable reach a place at which it is read: the flow graph, walked backwards, past
/// conditions that rule a flaw out.
/// </summary>
internal sealed class ReachingDefinitions
{
    private readonly ValueFollower _follower;
    private readonly ISymbol _variable;
    private readonly Dictionary<SyntaxNode, Definition> _bySyntax = [];
    private readonly IReadOnlyList<Definition> _definitions;
    private readonly List<Verdict> _reached = [];
    private readonly Stack<(BasicBlock Block, int Before, RuledOut Facts)> _pending = new();
    private readonly HashSet<(int Block, RuledOut Facts)> _visited = [];

    private ReachingDefinitions(ValueFollower follower, ISymbol variable, IReadOnlyList<Definition> definitions)
    {
        _follower = follower;
        _variable = variable;
        _definitions = definitions;
        foreach (Definition definition in definitions) _bySyntax[definition.At.Syntax] = definition;
    }

    public static Verdict Judge(ValueFollower follower, BodyIndex body, ISymbol variable, IReadOnlyList<Definition> definitions, IOperation reference)
    {
        // Once a lambda has a hand in it, the order of things is anybody's guess.
        IOperation function = BodyIndex.FunctionAround(reference);
        if (definitions.Any(d => BodyIndex.FunctionAround(d.At) != function)) return Verdict.Sound;
        if (definitions.Count == 0) return variable is IParameterSymbol parameter ? Default(parameter, reference) : Verdict.Sound;
        if (body.GraphOf(function, follower.Cancellation) is not { } graph) return Verdict.Sound;
        return new ReachingDefinitions(follower, variable, definitions).Search(graph, reference);
    }

    private Verdict Search(ControlFlowGraph graph, IOperation reference)
    {
        foreach (BasicBlock block in graph.Blocks)
        {
            if (!block.IsReachable) continue;
            List<IOperation> events = FlowEvents.Of(block);
            int at = events.FindIndex(e => e.Syntax == reference.Syntax && BodyIndex.VariableOf(e) is not null);
            if (at >= 0) _pending.Push((block, at, RuledOut.None));
        }

        while (_pending.Count > 0)
        {
            _follower.Cancellation.ThrowIfCancellationRequested();
            (BasicBlock block, int before, RuledOut facts) = _pending.Pop();
            if (facts == RuledOut.All) _reached.Add(Verdict.Sound);
            else if (!EndsIn(block, before, facts)) Enter(graph, block, facts, reference);
        }

        return _reached.Count == 0 ? Verdict.Sound : Verdict.Either(_reached);
    }

    /// <summary>Walks up a block; true when the way ends in it, at an assignment or at a check.</summary>
    private bool EndsIn(BasicBlock block, int before, RuledOut facts)
    {
        List<IOperation> events = FlowEvents.Of(block);
        for (int i = Math.Min(before, events.Count) - 1; i >= 0; i--)
        {
            IOperation happened = events[i];
            if (Guards.IsGuard(happened, _variable))
            {
                _reached.Add(Verdict.Sound);
                return true;
            }

            if (!_bySyntax.TryGetValue(happened.Syntax, out Definition? definition) || !Defines(happened)) continue;
            Verdict value = definition.Value is null || IsOverwrittenInLoop(definition) ? Verdict.Sound : _follower.Judge(definition.Value);
            _reached.Add(value.Where(f => !IsRuledOut(f.Kind, facts)));
            return true;
        }

        return false;
    }

    private void Enter(ControlFlowGraph graph, BasicBlock block, RuledOut facts, IOperation reference)
    {
        if (block.Kind == BasicBlockKind.Entry)
        {
            _reached.Add(_variable is IParameterSymbol parameter ? Default(parameter, reference).Where(f => !IsRuledOut(f.Kind, facts)) : Verdict.Sound);
            return;
        }

        foreach (ControlFlowBranch branch in block.Predecessors) Cross(graph, branch, facts);
        foreach (BasicBlock thrower in ExceptionalFlow.Into(graph, block))
        {
            // The exception may come before the block's first assignment or after its last.
            Push(thrower, int.MaxValue, facts);
            foreach (ControlFlowBranch branch in thrower.Predecessors) Cross(graph, branch, facts);
        }
    }

    private void Cross(ControlFlowGraph graph, ControlFlowBranch branch, RuledOut facts)
    {
        BasicBlock source = branch.Source;
        if (source.BranchValue is { } condition && source.ConditionKind != ControlFlowConditionKind.None)
        {
            bool holds = (source.ConditionKind == ControlFlowConditionKind.WhenTrue) == branch.IsConditionalSuccessor;
            facts |= BranchFacts.Of(condition, holds, _variable);
        }

        if (ExceptionalFlow.FinallyBlocks(graph, branch).Any(b => FlowEvents.Of(b).Any(Defines))) facts = RuledOut.All;
        Push(source, int.MaxValue, facts);
    }

    private void Push(BasicBlock block, int before, RuledOut facts)
    {
        if (block.IsReachable && _visited.Add((block.Ordinal, facts))) _pending.Push((block, before, facts));
    }

    private bool Defines(IOperation happened) => happened switch
    {
        IAssignmentOperation assignment => IsVariable(assignment.Target) || assignment is IDeconstructionAssignmentOperation,
        IIncrementOrDecrementOperation or IArgumentOperation or IAddressOfOperation or IPatternOperation => _bySyntax.ContainsKey(happened.Syntax),
        _ => false,
    };

    private bool IsVariable(IOperation target) => BodyIndex.VariableOf(target) is { } variable && SymbolEqualityComparer.Default.Equals(variable, _variable);

    // "Last one seen": a variable that a loop fills starts out empty for the sake of the compiler. How often the loop runs isn't known.
    private bool IsOverwrittenInLoop(Definition start) => _definitions.Any(d =>
        d != start && d.At.Syntax.Ancestors().Any(a =>
            a is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax && !a.Contains(start.At.Syntax)));

    private static Verdict Default(IParameterSymbol parameter, IOperation reference)
    {
        if (!parameter.HasExplicitDefaultValue) return Verdict.Sound;
        Verdict value = parameter.ExplicitDefaultValue switch
        {
            string text => TextValues.Judge(text, reference.Syntax),
            null when parameter.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None } => Verdict.Flawed(FlawKind.Null, reference.Syntax),
            _ => Verdict.Sound,
        };
        return Verdict.Either([Verdict.Sound, value]);
    }

    private static bool IsRuledOut(FlawKind kind, RuledOut facts) => kind switch
    {
        FlawKind.Null => (facts & RuledOut.Null) != 0,
        FlawKind.Placeholder => (facts & RuledOut.Placeholder) != 0,
        _ => (facts & RuledOut.Empty) != 0,
    };
}
