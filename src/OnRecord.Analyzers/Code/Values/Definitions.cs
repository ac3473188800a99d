using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>Which variables an operation gives a value to.</summary>
internal static class Definitions
{
    public static IEnumerable<(ISymbol Variable, Definition Definition)> In(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { } initializer:
                yield return (declarator.Symbol, new Definition(declarator, initializer.Value));
                break;
            case IVariableDeclaratorOperation { Syntax: not VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } } declarator:
                yield return (declarator.Symbol, new Definition(declarator, null));
                break;
            case ISimpleAssignmentOperation { IsRef: false } assignment when BodyIndex.VariableOf(assignment.Target) is { } target:
                yield return (target, new Definition(assignment, assignment.Value));
                break;
            case ICoalesceAssignmentOperation assignment when BodyIndex.VariableOf(assignment.Target) is { } target:
                yield return (target, new Definition(assignment, assignment.Value));
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                foreach ((ISymbol Variable, Definition Definition) part in Deconstructed(deconstruction)) yield return part;
                break;
            case IAssignmentOperation assignment and not (ISimpleAssignmentOperation { IsRef: false } or ICoalesceAssignmentOperation) when BodyIndex.VariableOf(assignment.Target) is { } target:
                yield return (target, new Definition(assignment, null));
                break;
            case IIncrementOrDecrementOperation step when BodyIndex.VariableOf(step.Target) is { } target:
                yield return (target, new Definition(step, null));
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument when Written(argument.Value) is { } target:
                yield return (target, new Definition(argument, null));
                break;
            case IAddressOfOperation address when BodyIndex.VariableOf(address.Reference) is { } target:
                yield return (target, new Definition(address, null));
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                yield return (declared, new Definition(operation, null));
                break;
            case IRecursivePatternOperation { DeclaredSymbol: { } declared }:
                yield return (declared, new Definition(operation, null));
                break;
            case IListPatternOperation { DeclaredSymbol: { } declared }:
                yield return (declared, new Definition(operation, null));
                break;
        }
    }

    private static ISymbol? Written(IOperation argument) =>
        BodyIndex.VariableOf(argument is IDeclarationExpressionOperation declaration ? declaration.Expression : argument);

    private static IEnumerable<(ISymbol Variable, Definition Definition)> Deconstructed(IDeconstructionAssignmentOperation deconstruction)
    {
        foreach ((IOperation target, IOperation? value) in Pairs(deconstruction))
        {
            if (BodyIndex.VariableOf(target) is { } variable) yield return (variable, new Definition(deconstruction, value));
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
}
