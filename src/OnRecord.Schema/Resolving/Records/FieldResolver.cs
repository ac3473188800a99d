using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Resolves the type of each field and what else its declaration says.</summary>
internal static class FieldResolver
{
    public static void Run(Resolution resolution)
    {
        foreach (RecordSymbol record in resolution.Records)
        {
            resolution.ThrowIfCancelled();
            foreach (FieldSymbol field in record.OwnFields)
            {
                if (ReferenceEquals(field.DeclaredIn, record)) Resolve(resolution, record, field);
            }
        }
    }

    private static void Resolve(Resolution resolution, RecordSymbol record, FieldSymbol field)
    {
        FieldDeclaration declaration = field.Declaration;
        field.Value = TypeResolver.Resolve(resolution, record.Scope, declaration.Value);
        if (declaration.Deprecated is not null)
        {
            string[] others = [.. record.Fields.Select(static f => f.Name).Where(n => n != field.Name)];
            DeprecationChecks.Check(resolution, record.Scope, declaration.Deprecated, declaration.Pointer, others);
        }

        DeprecationChecks.CheckSince(resolution, record.Scope, declaration.Since, declaration.Pointer);
        if (declaration.RenamedFrom is { } old && record.Field(old) is not null)
        {
            resolution.Report(record.Scope, TypeFindings.RenamedFromField, JsonPointer.Append(declaration.Pointer, "renamedFrom"), old);
        }

        if (field.Value is not null)
        {
            if (declaration.IsIdentifier) CheckIdentifier(resolution, record, field);
            if (declaration.Default is { } standIn) CheckDefault(resolution, record, field, standIn);
            field.Examples = ValueExamples.Check(resolution, record.Scope, field.Value, declaration.Examples, declaration.Pointer);
        }

        // Others rely on an identifier, so it is there whatever is broken. Another field that C# has no name for is no part of the model.
        if (declaration.IsIdentifier) field.Value = Identifier(field.Value);
        else if (field.CSharpName.Length == 0) field.Value = null;
    }

    /// <summary>A text, and never empty: said here, every engine and every export knows it.</summary>
    private static ValueModel Identifier(ValueModel? value)
    {
        if (value?.Type is not ScalarTypeModel { Scalar: ScalarType.String }) value = new ValueModel(new ScalarTypeModel(ScalarType.String), Constraints.None);
        return value.Constraints.MinLength is null or 0 ? value with { Constraints = value.Constraints with { MinLength = 1 } } : value;
    }

    private static void CheckIdentifier(Resolution resolution, RecordSymbol record, FieldSymbol field)
    {
        ValueModel value = field.Value!;
        if (value.Type is not ScalarTypeModel { Scalar: ScalarType.String })
        {
            resolution.Report(
                record.Scope,
                TypeFindings.BadIdentifier,
                JsonPointer.Append(field.Declaration.Pointer, "identifier"),
                field.Name,
                "an identifier is a 'string', and this is " + TypeWords.Describe(value.Type));
        }
    }

    private static void CheckDefault(Resolution resolution, RecordSymbol record, FieldSymbol field, Literal standIn)
    {
        string pointer = JsonPointer.Append(field.Declaration.Pointer, "default");
        string? problem = !TypeWords.IsScalar(field.Value!.Type) ? "it is for scalars and enums, and this is " + TypeWords.Describe(field.Value.Type)
            : field.Declaration.IsOptional ? "a field with a default is never absent, so take the '?' off its name"
            : null;
        if (problem is not null) resolution.ReportKey(record.Scope, TypeFindings.BadDefault, pointer, problem);
        else field.Default = ValueExamples.Passes(resolution, record.Scope, field.Value, standIn, pointer, "default") ? standIn : null;
    }
}
