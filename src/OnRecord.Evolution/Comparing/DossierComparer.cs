using OnRecord.Evolution.Catalog;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Comparing;

/// <summary>Compares the shape of data files.</summary>
internal sealed class DossierComparer(SchemaView old, SchemaView now, ChangeLog log)
{
    private readonly ValueComparer _values = new(old, now, log);

    public void Run()
    {
        DossierModel? before = old.Model.Dossier, after = now.Model.Dossier;
        if (before is null && after is not null) log.Add(SchemaChanges.DossierAdded, after.Pointer, after.Name.Name);
        if (before is not null && after is null) log.Add(SchemaChanges.DossierRemoved, before.Pointer, before.Name.Name);
        if (before is null || after is null) return;
        if (before.Name.Name != after.Name.Name) log.Add(SchemaChanges.DossierRenamed, after.Pointer + "/name", before.Name.Name, after.Name.Name);
        foreach (DossierListModel list in after.Lists)
        {
            string place = Place(after, list);
            if (before.Lists.FirstOrDefault(l => l.Name == list.Name) is not { } was) log.Add(SchemaChanges.ListAdded, place, list.Name);
            else _values.Compare("An item of the list '" + list.Name + "'", place, Value(was), Value(list), isAsked: false);
        }

        foreach (DossierListModel gone in before.Lists.Where(list => !after.Lists.Any(l => l.Name == list.Name))) log.Add(SchemaChanges.ListRemoved, Place(before, gone), gone.Name);
    }

    private static string Place(DossierModel dossier, DossierListModel list) => JsonPointer.Append(dossier.Pointer + "/lists", list.Name);

    private static ValueModel Value(DossierListModel list) => new(new RecordTypeModel(list.Record), Constraints.None);
}
