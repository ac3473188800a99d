using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Reports clashes of the types that the generator makes of its own accord with the declared ones, and with each other.</summary>
internal static class MadeTypeChecks
{
    public static void Run(Resolution resolution, SchemaModel model)
    {
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
}
