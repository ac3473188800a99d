using OnRecord.Schema.Binding;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Resolves the dossier.</summary>
internal static class DossierResolver
{
    public static DossierModel? Resolve(Resolution resolution)
    {
        FileScope own = resolution.Own;
        if (own.File.Dossier is not { } declaration) return null;
        List<DossierListModel> lists = [];
        foreach (DossierListDeclaration list in declaration.Lists)
        {
            string name = CSharpNameChecks.NameOf(list);
            if (SymbolLookup.FindRecord(resolution, own, list.Record, list.RecordPointer, "the name of a record") is { } record && name.Length > 0)
            {
                lists.Add(new DossierListModel(list.Name, name, record.Name));
            }
        }

        return new DossierModel(new TypeName(own.Namespace, declaration.Name), lists.ToEquatableArray(), declaration.Pointer);
    }
}
