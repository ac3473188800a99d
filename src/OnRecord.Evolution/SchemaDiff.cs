using OnRecord.Evolution.Catalog;
using OnRecord.Evolution.Comparing;
using OnRecord.Schema.Model;

namespace OnRecord.Evolution;

/// <summary>
/// Compares two versions of a schema. A change is called compatible for a side only where all data of the other stays valid
/// and means the same; where that can't be shown, it is breaking.
/// </summary>
public static class SchemaDiff
{
    /// <summary>All that changed.</summary>
    /// <param name="old">The published schema, without mistakes.</param>
    /// <param name="now">The new one, without mistakes.</param>
    public static SchemaComparison Compare(SchemaModel old, SchemaModel now)
    {
        SchemaView before = new(old), after = new(now);
        ChangeLog log = new();
        CompareHeader(old, now, log);
        new EnumComparer(before, after, log).Run();
        new LexiconComparer(before, after, log).Run();
        CompareMixins(old, now, log);
        new RecordComparer(before, after, log).Run();
        new DossierComparer(before, after, log).Run();
        return new SchemaComparison(log.Changes);
    }

    private static void CompareHeader(SchemaModel old, SchemaModel now, ChangeLog log)
    {
        if (old.Id is { } id && id != now.Id) log.Add(SchemaChanges.IdChanged, "/id", id, now.Id ?? "none");
        if (old.Namespace != now.Namespace) log.Add(SchemaChanges.NamespaceChanged, "/namespace", old.Namespace, now.Namespace);
    }

    private static void CompareMixins(SchemaModel old, SchemaModel now, ChangeLog log)
    {
        foreach (MixinModel mixin in now.Mixins.Where(mixin => !old.Mixins.Any(m => m.Name.Name == mixin.Name.Name))) log.Add(SchemaChanges.MixinChanged, mixin.Pointer, mixin.Name.Name, "is new");
        foreach (MixinModel mixin in old.Mixins.Where(mixin => !now.Mixins.Any(m => m.Name.Name == mixin.Name.Name))) log.Add(SchemaChanges.MixinChanged, mixin.Pointer, mixin.Name.Name, "is gone");
    }
}
