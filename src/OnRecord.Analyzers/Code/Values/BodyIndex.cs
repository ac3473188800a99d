using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>
/// What one method body does with variables and members, made by one walk and shared by all candidates of the body:
/// a method with many candidates would otherwise be walked as many times.
/// </summary>
internal sealed class BodyIndex
{
    private static readonly ConditionalWeakTable<IOperation, BodyIndex> Cache = new();

    private readonly Dictionary<ISymbol, Variable> _variables = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, List<IOperation>> _memberUses = new(StringComparer.Ordinal);
    private readonly FlowGraphs _graphs;

    private BodyIndex(IOperation root)
    {
        _graphs = new FlowGraphs(root);
        foreach (IOperation operation in root.Descendants())
        {
            if (VariableOf(operation) is { } read) Entry(read).References.Add(operation);
            foreach ((ISymbol defined, Definition definition) in Definitions.In(operation)) Entry(defined).Add(definition);
            if (operation is IMemberReferenceOperation { Instance: { } and not IInstanceReferenceOperation } member)
            {
                if (!_memberUses.TryGetValue(member.Member.Name, out List<IOperation>? uses)) _memberUses[member.Member.Name] = uses = [];
                uses.Add(member);
            }
        }
    }

    public static BodyIndex Of(IOperation operation)
    {
        IOperation root = operation;
        while (root.Parent is { } parent) root = parent;
        return Cache.GetValue(root, static r => new BodyIndex(r));
    }

    public Variable Of(ISymbol variable) => _variables.TryGetValue(variable, out Variable? found) ? found : new Variable();

    /// <summary>References to members of this name on something other than the object itself or one just being made.</summary>
    public IReadOnlyList<IOperation> UsesOf(string member) => _memberUses.TryGetValue(member, out List<IOperation>? uses) ? uses : [];

    public FlowIndex? FlowOf(IOperation function, CancellationToken cancellation) => _graphs.Of(function, cancellation);

    /// <summary>The local or parameter that the operation refers to.</summary>
    public static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>The innermost lambda or local function around an operation, or the whole body.</summary>
    public static IOperation FunctionAround(IOperation operation)
    {
        IOperation function = operation;
        while (function.Parent is { } parent)
        {
            function = parent;
            if (function is IAnonymousFunctionOperation or ILocalFunctionOperation) break;
        }

        return function;
    }

    private Variable Entry(ISymbol symbol)
    {
        if (!_variables.TryGetValue(symbol, out Variable? variable)) _variables[symbol] = variable = new Variable();
        return variable;
    }
}
