using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>
/// What one method body does with variables and members, made by one walk and shared by all candidates of the body:
/// a method with many candidates would otherwise be walked as many times.
/// </summary>
internal sealed class BodyIndex
{
    private static readonly Variable Unused = new();

    private readonly IOperation _root;
    private readonly Dictionary<ISymbol, Variable> _variables = new(SymbolEqualityComparer.Default);
    private FlowGraphs? _graphs;
    private ILookup<string, IOperation>? _memberUses;

    /// <param name="root">The body.</param>
    /// <param name="levels">Room for the walk.</param>
    public BodyIndex(IOperation root, List<IOperation.OperationList.Enumerator> levels)
    {
        _root = root;
        foreach (IOperation operation in new OperationWalk(root, levels))
        {
            if (VariableOf(operation) is { } read) Entry(read).References.Add(operation);
            else Definitions.AddOf(operation, this);
        }
    }

    /// <summary>What the body does with a variable.</summary>
    public Variable Of(ISymbol variable) => _variables.TryGetValue(variable, out Variable? found) ? found : Unused;

    /// <summary>References to members of this name on something other than the object itself or one just being made.</summary>
    public IEnumerable<IOperation> UsesOf(string member)
    {
        _memberUses ??= _root.Descendants()
            .Where(static operation => operation is IMemberReferenceOperation { Instance: { } and not IInstanceReferenceOperation })
            .ToLookup(static operation => ((IMemberReferenceOperation)operation).Member.Name, StringComparer.Ordinal);
        return _memberUses[member];
    }

    public FlowIndex? FlowOf(IOperation function, CancellationToken cancellation) => (_graphs ??= new FlowGraphs(_root)).Of(function, cancellation);

    /// <summary>Notes a place at which a variable gets a value.</summary>
    public void Add(ISymbol variable, Definition definition) => Entry(variable).Definitions.Add(definition);

    /// <summary>The local or parameter that the operation refers to.</summary>
    public static ISymbol? VariableOf(IOperation operation) => operation.Kind switch
    {
        OperationKind.LocalReference => ((ILocalReferenceOperation)operation).Local,
        OperationKind.ParameterReference => ((IParameterReferenceOperation)operation).Parameter,
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
