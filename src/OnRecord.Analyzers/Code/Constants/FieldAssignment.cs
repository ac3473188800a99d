using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Values;
using OnRecord.Schema.Model;

namespace OnRecord.Analyzers.Code.Constants;

/// <summary>A field that an object initializer sets.</summary>
/// <param name="Field">The field.</param>
/// <param name="Target">The member, as the initializer names it.</param>
/// <param name="Value">What it is set to; null where it is filled in place.</param>
internal readonly record struct FieldAssignment(FieldModel Field, IOperation Target, IOperation? Value)
{
    /// <summary>Those of a record, in order.</summary>
    public static List<FieldAssignment> In(IObjectOrCollectionInitializerOperation? initializer, SchemaRecord record)
    {
        ImmutableArray<IOperation> members = InitializerSlots.Members(initializer);
        List<FieldAssignment> found = new(members.Length);
        foreach (IOperation member in members)
        {
            (IOperation? target, IOperation? value) = member switch
            {
                ISimpleAssignmentOperation assignment => (assignment.Target, assignment.Value),
                IMemberInitializerOperation inPlace => (inPlace.InitializedMember, null),
                _ => (null, null),
            };
            if (target is IPropertyReferenceOperation { Property.Name: { } name } && record.Field(name) is { } field) found.Add(new FieldAssignment(field, target, value));
        }

        return found;
    }
}
