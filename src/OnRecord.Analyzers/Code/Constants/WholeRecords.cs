using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Rules;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Constants;

/// <summary>Whether a record is complete as it is made. One that is copied from may be a template, whose copies fill in the rest.</summary>
internal static class WholeRecords
{
    public static bool Is(IObjectCreationOperation creation, MethodBodies bodies)
    {
        if (creation.Arguments.Length > 0) return false;
        IOperation value = Outlets.Outermost(creation);
        return value.Parent switch
        {
            IWithOperation => false,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } variable } } => !IsCopied(creation, variable, bodies),
            ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation } => true,
            ISimpleAssignmentOperation { Target: { } target } assignment when assignment.Value == value => BodyIndex.VariableOf(target) is { } variable && !IsCopied(creation, variable, bodies),
            IFieldInitializerOperation or IPropertyInitializerOperation => false,
            _ => true,
        };
    }

    private static bool IsCopied(IOperation creation, ISymbol variable, MethodBodies bodies) =>
        bodies.Of(creation).Of(variable).References.Any(static reference => Outlets.Outermost(reference).Parent is IWithOperation);
}
