using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>Which variables an operation gives a value to.</summary>
internal static class Definitions
{
    /// <summary>Notes them in the index of the body.</summary>
    public static void AddOf(IOperation operation, BodyIndex body)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { } initializer:
                body.Add(declarator.Symbol, new Definition(declarator, initializer.Value));
                break;
            case IVariableDeclaratorOperation { Syntax: not VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } } declarator:
                body.Add(declarator.Symbol, new Definition(declarator, null));
                break;
            case ISimpleAssignmentOperation { IsRef: false } assignment:
                Add(assignment.Target, assignment, assignment.Value, body);
                break;
            case ICoalesceAssignmentOperation assignment:
                Add(assignment.Target, assignment, assignment.Value, body);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                foreach ((IOperation target, IOperation? value) in Pairs(deconstruction)) Add(target, deconstruction, value, body);
                break;
            case IAssignmentOperation assignment:
                Add(assignment.Target, assignment, null, body);
                break;
            case IIncrementOrDecrementOperation step:
                Add(step.Target, step, null, body);
                break;
            case IArgumentOperation argument:
                if (argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out) Add(argument.Value is IDeclarationExpressionOperation declaration ? declaration.Expression : argument.Value, argument, null, body);
                break;
            case IAddressOfOperation address:
                Add(address.Reference, address, null, body);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                body.Add(declared, new Definition(operation, null));
                break;
            case IRecursivePatternOperation { DeclaredSymbol: { } declared }:
                body.Add(declared, new Definition(operation, null));
                break;
            case IListPatternOperation { DeclaredSymbol: { } declared }:
                body.Add(declared, new Definition(operation, null));
                break;
        }
    }

    /// <summary>What goes where: <c>(text, by) = ("...", "")</c> pairs off, a call that returns a tuple tells nothing.</summary>
    public static IEnumerable<(IOperation Target, IOperation? Value)> Pairs(IDeconstructionAssignmentOperation deconstruction)
    {
        Stack<(IOperation Target, IOperation? Value)> pending = new([(deconstruction.Target, deconstruction.Value)]);
        while (pending.Count > 0)
        {
            (IOperation target, IOperation? value) = pending.Pop();
            while (value is IConversionOperation conversion) value = conversion.Operand;
            switch (target)
            {
                case IDeclarationExpressionOperation declaration:
                    pending.Push((declaration.Expression, value));
                    break;
                case ITupleOperation tuple:
                    ITupleOperation? values = value is ITupleOperation v && v.Elements.Length == tuple.Elements.Length ? v : null;
                    for (int i = 0; i < tuple.Elements.Length; i++) pending.Push((tuple.Elements[i], values?.Elements[i]));
                    break;
                default:
                    yield return (target, value);
                    break;
            }
        }
    }

    private static void Add(IOperation target, IOperation at, IOperation? value, BodyIndex body)
    {
        if (BodyIndex.VariableOf(target) is { } variable) body.Add(variable, new Definition(at, value));
    }
}
