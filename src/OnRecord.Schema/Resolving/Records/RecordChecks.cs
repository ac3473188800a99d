using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Checks what a record says of itself that names its fields: <c>shortForm</c>, <c>unique</c>, <c>deprecated</c>.</summary>
internal static class RecordChecks
{
    public static void Run(Resolution resolution)
    {
        foreach (RecordSymbol record in resolution.Own.Records)
        {
            RecordDeclaration declaration = record.Declaration;
            if (declaration.ShortForm is { } field) CheckShortForm(resolution, record, field);
            for (int i = 0; i < declaration.Unique.Count; i++) CheckUnique(resolution, record, i);
            if (declaration.Deprecated is not null)
            {
                string[] others = [.. resolution.Own.Records.Select(static r => r.Name.Name).Where(n => n != record.Name.Name)];
                DeprecationChecks.Check(resolution, record.Scope, declaration.Deprecated, record.Pointer, others);
            }

            DeprecationChecks.CheckSince(resolution, record.Scope, declaration.Since, record.Pointer);
        }

        foreach (EnumDeclaration declaration in resolution.Own.File.Enums) CheckEnum(resolution, declaration);
    }

    private static void CheckShortForm(Resolution resolution, RecordSymbol record, string name)
    {
        string pointer = JsonPointer.Append(record.Pointer, "shortForm");
        if (FieldLookup.Find(resolution, record, name, pointer) is not { Value: { } value } field) return;
        string? problem = !TypeWords.IsScalar(value.Type) && value.Type is not ReferenceTypeModel ? "a plain scalar can't stand for " + TypeWords.Describe(value.Type)
            : record.Declaration.IsAbstract ? "'" + record.Name.Name + "' is abstract, and a plain scalar can't say which record it stands for"
            : record.Fields.Find(f => f.IsRequired && !ReferenceEquals(f, field)) is { } other ? "'" + other.Name + "' is required as well, and a plain scalar can't hold both"
            : null;
        if (problem is not null) resolution.Report(record.Scope, TypeFindings.FieldDoesNotFit, pointer, name, "shortForm", problem);
    }

    private static void CheckUnique(Resolution resolution, RecordSymbol record, int index)
    {
        EquatableArray<string> group = record.Declaration.Unique[index];
        string pointer = JsonPointer.Append(JsonPointer.Append(record.Pointer, "unique"), index);
        for (int i = 0; i < group.Count; i++)
        {
            // A field alone is written without a list around it; a list of one has the entry one level deeper, where the locator falls back to it.
            string itemPointer = group.Count == 1 ? pointer : JsonPointer.Append(pointer, i);
            if (FieldLookup.Find(resolution, record, group[i], itemPointer) is not { Value: { } value }) continue;
            if (TypeWords.IsScalar(value.Type) || value.Type is ReferenceTypeModel) continue;
            resolution.Report(
                record.Scope, TypeFindings.FieldDoesNotFit, itemPointer, group[i], "unique", "only scalars, enums and references are compared, and this is " + TypeWords.Describe(value.Type));
        }
    }

    private static void CheckEnum(Resolution resolution, EnumDeclaration declaration)
    {
        foreach (EnumValueDeclaration value in declaration.Values)
        {
            if (value.Deprecated is null) continue;
            DeprecationChecks.Check(
                resolution, resolution.Own, value.Deprecated, value.Pointer, [.. declaration.Values.Select(static v => v.Text).Where(t => t != value.Text)]);
        }
    }
}
