using Microsoft.CodeAnalysis;
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
    private readonly BodyIndex _body;
    private readonly ISymbol _symbol;
    private readonly Variable _variable;
    private readonly FlowIndex _flow;
    private readonly SyntaxNode _read;
    private readonly List<Verdict> _reached = [];
    private readonly Stack<(BasicBlock Block, int Before, RuledOut Facts)> _pending = new();
    private readonly HashSet<(int Block, RuledOut Facts)> _visited = [];

    private ReachingDefinitions(ValueFollower follower, BodyIndex body, ISymbol symbol, Variable variable, FlowIndex flow, SyntaxNode read)
    {
        _follower = follower;
        _body = body;
        _symbol = symbol;
        _variable = variable;
        _flow = flow;
        _read = read;
    }

    /// <summary>Null where the graph doesn't tell.</summary>
    public static Verdict? Judge(ValueFollower follower, BodyIndex body, ISymbol symbol, Variable variable, IOperation reference)
    {
        if (variable.Definitions.Count == 0) return AtEntry(symbol, reference.Syntax);

        // Once a lambda has a hand in it, the order of things is anybody's guess.
        IOperation function = BodyIndex.FunctionAround(reference);
        return variable.Definitions.All(d => BodyIndex.FunctionAround(d.At) == function) && body.FlowOf(function, follower.Cancellation) is { } flow
            ? new ReachingDefinitions(follower, body, symbol, variable, flow, reference.Syntax).Search()
            : null;
    }

    private Verdict? Search()
    {
        foreach ((BasicBlock block, int index) in _flow.PlacesOf(_read)) _pending.Push((block, index, RuledOut.None));
        while (_pending.Count > 0)
        {
            _follower.Cancellation.ThrowIfCancellationRequested();
            (BasicBlock block, int before, RuledOut facts) = _pending.Pop();
            if (facts == RuledOut.All) _reached.Add(Verdict.Sound);
            else if (!EndsIn(block, before, facts)) Enter(block, facts);
        }

        return _reached.Count == 0 ? null : Verdict.Either(_reached);
    }

    /// <summary>Walks up a block; true when the way ends in it, at an assignment or at a check.</summary>
    private bool EndsIn(BasicBlock block, int before, RuledOut facts)
    {
        IOperation[] events = _flow.Events(block);
        for (int i = Math.Min(before, events.Length) - 1; i >= 0; i--)
        {
            if (Guards.IsGuard(events[i], _symbol))
            {
                _reached.Add(Verdict.Sound);
                return true;
            }

            if (DefinitionBy(events[i]) is not { } definition) continue;
            Verdict value = definition.Value is null ? Verdict.Sound : _follower.Judge(definition.Value);
            // A filler that is there from the start was chosen by somebody; a blank may be there for the compiler's sake.
            if (!value.IsSound && _variable.IsOverwrittenInLoop(definition)) value = value.Where(static f => f.Kind == FlawKind.Placeholder);
            _reached.Add(value.Where(f => !IsRuledOut(f.Kind, facts)));
            return true;
        }

        return false;
    }

    private void Enter(BasicBlock block, RuledOut facts)
    {
        if (block.Kind == BasicBlockKind.Entry) _reached.Add(AtEntry(_symbol, _read).Where(f => !IsRuledOut(f.Kind, facts)));
        foreach (ControlFlowBranch branch in block.Predecessors) Cross(branch, facts);
        foreach (BasicBlock thrower in ExceptionalFlow.Into(_flow.Graph, block))
        {
            // The exception may come before the block's first assignment or after its last.
            Push(thrower, facts);
            foreach (ControlFlowBranch branch in thrower.Predecessors) Cross(branch, facts);
        }
    }

    private void Cross(ControlFlowBranch branch, RuledOut facts)
    {
        BasicBlock source = branch.Source;
        if (source.BranchValue is { } condition && source.ConditionKind != ControlFlowConditionKind.None)
        {
            bool holds = (source.ConditionKind == ControlFlowConditionKind.WhenTrue) == branch.IsConditionalSuccessor;
            facts |= BranchFacts.Of(_body, condition, holds, _symbol);
        }

        bool isSetInFinally = ExceptionalFlow.FinallyBlocks(_flow.Graph, branch).Any(b => _flow.Events(b).Any(e => DefinitionBy(e) is not null));
        Push(source, isSetInFinally ? RuledOut.All : facts);
    }

    private void Push(BasicBlock block, RuledOut facts)
    {
        if (block.IsReachable && _visited.Add((block.Ordinal, facts))) _pending.Push((block, int.MaxValue, facts));
    }

    // Parts of an assignment may share its syntax with it, so the kind counts too.
    private Definition? DefinitionBy(IOperation happened) =>
        happened is IAssignmentOperation or IIncrementOrDecrementOperation or IArgumentOperation or IAddressOfOperation or IPatternOperation
            ? _variable.DefinitionAt(happened.Syntax)
            : null;

    /// <summary>A parameter's default is one of the values that callers bring.</summary>
    private static Verdict AtEntry(ISymbol symbol, SyntaxNode read)
    {
        if (symbol is not IParameterSymbol { HasExplicitDefaultValue: true } parameter) return Verdict.Sound;
        Verdict value = parameter.ExplicitDefaultValue switch
        {
            string text => TextValues.Judge(text, read),
            null when parameter.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None } => Verdict.Flawed(FlawKind.Null, read),
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
