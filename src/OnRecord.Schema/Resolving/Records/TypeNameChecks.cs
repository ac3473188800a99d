using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Reports types whose names C# can't have beside each other, the ones included that the generator makes of its own accord.</summary>
internal static class TypeNameChecks
{
    public static void Run(Resolution resolution, SchemaModel model)
    {
        CheckMembers(resolution, model);
        Dictionary<string, string> made = new(StringComparer.Ordinal);
        foreach (RecordModel record in model.Records)
        {
            if (record.IdOwner == record.Name) Add(record.Name.Name + "Id", "the typed id of '" + record.Name.Name + "'", record.Pointer);
        }

        foreach (EnumModel closed in model.Enums.Where(static e => !e.IsOpen))
        {
            Add(closed.Name.Name + "Extensions", "a class that goes with the enum '" + closed.Name.Name + "'", closed.Pointer);
        }

        foreach (MadeType view in PublicViewNames.Of(model))
        {
            Add(view.Name, "the public view of '" + view.Name.Substring(PublicViewNames.Prefix.Length) + "'", view.Pointer);
        }

        if (model.Dossier is not { } dossier) return;
        string? taken = resolution.Own.Symbols.TryGetValue(dossier.Name.Name, out Symbol? symbol) ? symbol.Kind
            : made.TryGetValue(dossier.Name.Name, out string? other) ? other
            : null;
        if (taken is not null) resolution.Report(resolution.Own, NameFindings.Taken, JsonPointer.Append(dossier.Pointer, "name"), dossier.Name.Name, taken);

        void Add(string name, string what, string pointer)
        {
            // A named type is none in C#.
            if (resolution.Own.Symbols.TryGetValue(name, out Symbol? symbol) && symbol is not NamedTypeSymbol)
            {
                resolution.ReportKey(resolution.Own, NameFindings.Taken, symbol.Pointer, name, what);
            }
            else if (made.TryGetValue(name, out string? other))
            {
                resolution.ReportKey(resolution.Own, NameFindings.Taken, pointer, name, other);
            }
            else
            {
                made.Add(name, what);
            }
        }
    }

    /// <summary>A type can't be called like a member that it has.</summary>
    private static void CheckMembers(Resolution resolution, SchemaModel model)
    {
        foreach (RecordModel record in model.Records)
        {
            Check(record.Name.Name, CSharpNames.Hidden(record.Name.Name), record.Pointer);
            if (!record.HasPublicView) continue;
            foreach (FieldModel field in record.OwnFields.Where(field => !field.IsSensitive && field.CSharpName == PublicViewNames.Prefix + record.Name.Name))
            {
                resolution.ReportKey(resolution.Own, NameFindings.HidesMember, field.Pointer, field.Name, field.CSharpName, "the name of the record's public view");
            }
        }

        foreach (EnumModel open in model.Enums.Where(static e => e.IsOpen)) Check(open.Name.Name, CSharpNames.HiddenInOpenEnum(open.Name.Name), open.Pointer);
        if (model.Dossier is not { } dossier) return;
        if (CSharpNames.HiddenInDossier(dossier.Name.Name) is { } hidden) resolution.Report(resolution.Own, NameFindings.Taken, JsonPointer.Append(dossier.Pointer, "name"), dossier.Name.Name, hidden);
        if (!dossier.HasPublicView) return;
        foreach (DossierListModel list in dossier.Lists.Where(list => list.CSharpName == PublicViewNames.Prefix + dossier.Name.Name))
        {
            resolution.ReportKey(resolution.Own, NameFindings.HidesMember, JsonPointer.Append(JsonPointer.Append(dossier.Pointer, "lists"), list.Name), list.Name, list.CSharpName, "the name of the dossier's public view");
        }

        void Check(string name, string? member, string pointer)
        {
            if (member is not null) resolution.ReportKey(resolution.Own, NameFindings.Taken, pointer, name, member);
        }
    }
}
