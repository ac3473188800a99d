using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>
/// The variables of one method body: where each is given a value and where it is read. Made by one walk and shared
/// by all candidates of the body, or a method with many candidates would be walked as many times.
/// </summary>
internal sealed class BodyIndex
{
    private static readonly ConditionalWeakTable<IOperation, BodyIndex> Cache = new();

    private readonly Dictionary<ISymbol, List<Definition>> _definitions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IOperation>> _references = new(SymbolEqualityComparer.Default);
    private readonly FlowGraphs _graphs;

    private BodyIndex(IOperation root)
    {
        _graphs = new FlowGraphs(root);
        foreach (IOperation operation in root.Descendants())
        {
            if (VariableOf(operation) is { } variable) Entry(_references, variable).Add(operation);
            foreach ((ISymbol defined, Definition definition) in Definitions.In(operation)) Entry(_definitions, defined).Add(definition);
        }
    }

    public static BodyIndex Of(IOperation operation)
    {
        IOperation root = operation;
        while (root.Parent is { } parent) root = parent;
        return Cache.GetValue(root, static r => new BodyIndex(r));
    }

    public IReadOnlyList<Definition> DefinitionsOf(ISymbol variable) => _definitions.TryGetValue(variable, out List<Definition>? found) ? found : [];

    public IReadOnlyList<IOperation> ReferencesTo(ISymbol variable) => _references.TryGetValue(variable, out List<IOperation>? found) ? found : [];

    public ControlFlowGraph? GraphOf(IOperation function, CancellationToken cancellation) => _graphs.Of(function, cancellation);

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

    private static List<T> Entry<T>(Dictionary<ISymbol, List<T>> index, ISymbol key)
    {
        if (!index.TryGetValue(key, out List<T>? list)) index[key] = list = [];
        return list;
    }
}
