using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;

namespace OnRecord.Schema.Resolving;

/// <summary>Gives each record its fields: inherited ones, those of its mixins, its own. Reports a name that comes twice or back.</summary>
internal static class FieldCollector
{
    public static void Run(Resolution resolution)
    {
        foreach (RecordSymbol record in resolution.Records)
        {
            resolution.ThrowIfCancelled();
            if (record.Base is { } parent)
            {
                foreach (FieldSymbol field in parent.Fields) record.TryAdd(field);
                record.Identifier = parent.Identifier;
                record.IdOwner = parent.IdOwner;
            }

            AddMixinFields(resolution, record);
            AddOwnFields(resolution, record);
        }
    }

    private static void AddMixinFields(Resolution resolution, RecordSymbol record)
    {
        for (int i = 0; i < record.Mixins.Count; i++)
        {
            string pointer = JsonPointer.Append(JsonPointer.Append(record.Pointer, "mixins"), i);
            bool isReported = false;
            foreach (FieldSymbol field in record.Mixins[i].OwnFields)
            {
                if (record.TryAdd(field))
                {
                    record.OwnFields.Add(field);
                    if (IsReserved(record, field.Name) is { } owner) resolution.Report(record.Scope, NameFindings.Reserved, pointer, field.Name, owner);
                }
                else if (!isReported)
                {
                    // Where the mixin comes a second time all its fields clash, by one mistake.
                    isReported = true;
                    resolution.Report(record.Scope, TypeFindings.FieldTwice, pointer, field.Name, record.Field(field.Name)!.DeclaredIn.Name.Name);
                }
            }
        }
    }

    private static void AddOwnFields(Resolution resolution, RecordSymbol record)
    {
        foreach (FieldDeclaration declaration in record.Declaration.Fields)
        {
            FieldSymbol field = new(record, declaration);
            if (!record.TryAdd(field))
            {
                string owner = record.Field(field.Name)!.DeclaredIn.Name.Name;
                resolution.ReportKey(record.Scope, TypeFindings.FieldTwice, declaration.Pointer, field.Name, owner);
                continue;
            }

            record.OwnFields.Add(field);
            if (IsReserved(record, field.Name) is { } reserving) resolution.ReportKey(record.Scope, NameFindings.Reserved, declaration.Pointer, field.Name, reserving);
            if (declaration.IsIdentifier) TakeIdentifier(resolution, record, field);
        }
    }

    private static void TakeIdentifier(Resolution resolution, RecordSymbol record, FieldSymbol field)
    {
        FieldDeclaration declaration = field.Declaration;
        string? problem = record.IsMixin ? "a mixin has none, and the record that uses it declares its own"
            : record.Identifier is { } other ? "'" + other.Name + "' is the identifier already, and a record has one"
            : declaration.IsOptional ? "an identifier is always there, so take the '?' off"
            : declaration.Default is not null ? "an identifier is always there, so take the default off"
            : declaration.IsSensitive ? "a sensitive one is kept back, and references to the record would show it"
            : null;
        if (problem is not null) resolution.Report(record.Scope, TypeFindings.BadIdentifier, JsonPointer.Append(declaration.Pointer, "identifier"), field.Name, problem);
        if (record.IsMixin || record.Identifier is not null) return;
        record.Identifier = field;
        record.IdOwner = record;
    }

    private static string? IsReserved(RecordSymbol record, string name)
    {
        foreach (RecordSymbol owner in record.SelfAndAncestors())
        {
            if (owner.Declaration.Reserved.Contains(name)) return owner.Name.Name;
        }

        return null;
    }
}
