using OnRecord.Generators.Planning.CSharp;
using OnRecord.Generators.Planning.Values;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning.Conditions;

/// <summary>Walks paths: turns them into member accesses, and into look-ups where they follow a reference.</summary>
internal sealed class PathAccess(PlanContext context, ValueTypes types)
{
    /// <summary>The value at the end of a path.</summary>
    public Access Walk(PathModel path, Subject subject)
    {
        if (path.Steps.Count == 0) return new Access(subject.Value, path.Value.Type);
        Expression at = subject.Value;
        TypeModel type = path.Value.Type;
        foreach (PathStep step in path.Steps)
        {
            FieldModel field = context.Record(step.Owner).Field(step.Field)!;
            type = field.Value.Type;
            at = at.Member(field.CSharpName, ValueTypes.IsNullable(field));
            if (step.Kind == PathStepKind.Follow) at = Follow(at, (ReferenceTypeModel)type).Value;
        }

        return new Access(at, IsIdentifier(path) ? new ReferenceTypeModel(null, null) : type);
    }

    /// <summary>The record that an id refers to.</summary>
    public static Subject Follow(Expression id, ReferenceTypeModel type)
    {
        string target = type.Target is TypeName name ? Identifiers.Global(name) : Runtime.SchemaRecord;
        return new Subject(Expression.Maybe("checks.Find<" + target + ">(" + id.Member("Value").Text + ")"), type.Target);
    }

    /// <summary>The value as a text, where it is one or is wrapped around one.</summary>
    public Access AsText(Access access)
    {
        string? member = types.IsText(access.Type) ? "Value" : access.Type is ScalarTypeModel { Scalar: ScalarType.Uri } ? "OriginalString" : null;
        return member is null ? access : access with { Value = access.Value.Member(member) };
    }

    public bool IsText(TypeModel type) => types.IsText(type) || type is ScalarTypeModel { Scalar: ScalarType.String or ScalarType.Uri };

    private bool IsIdentifier(PathModel path)
    {
        PathStep last = path.Steps[path.Steps.Count - 1];
        return context.Record(last.Owner).Field(last.Field)!.IsIdentifier;
    }
}
