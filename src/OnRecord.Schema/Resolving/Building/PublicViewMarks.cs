using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>
/// Marks what has a public view: what holds a sensitive field or unknown ones, what embeds such a record (but not in a
/// sensitive field), and the whole hierarchy around one, as the view of an abstract record is the base of its leaves' views.
/// </summary>
internal static class PublicViewMarks
{
    public static SchemaModel Set(SchemaModel model)
    {
        RecordGraph graph = new();
        List<RecordModel> all = [.. model.Records.Concat(model.ImportedRecords)];
        foreach (RecordModel record in all)
        {
            foreach (FieldModel field in record.Fields)
            {
                if (!field.IsSensitive && field.Value.Type.Innermost() is RecordTypeModel embedded) graph.Add(embedded.Name, record.Name);
            }

            if (record.Base is TypeName parent) graph.Add(parent, record.Name);
            foreach (TypeName leaf in record.Leaves) graph.Add(leaf, record.Name);
        }

        HashSet<TypeName> marked = graph.ReachableFrom(all.Where(static r => r.AllowsAdditionalProperties || r.Fields.Any(static f => f.IsSensitive)).Select(static r => r.Name));
        return marked.Count == 0 ? model : model with
        {
            Records = model.Records.Select(Record).ToEquatableArray(),
            ImportedRecords = model.ImportedRecords.Select(Record).ToEquatableArray(),
            Mixins = model.Mixins.Select(Mixin).ToEquatableArray(),
            ImportedMixins = model.ImportedMixins.Select(Mixin).ToEquatableArray(),
            Dossier = model.Dossier is { } dossier ? dossier with { HasPublicView = dossier.Lists.Any(list => marked.Contains(list.Record)) } : null,
        };

        RecordModel Record(RecordModel record) => marked.Contains(record.Name) ? record with { HasPublicView = true } : record;

        MixinModel Mixin(MixinModel mixin) => mixin.Fields.Any(IsHidden) ? mixin with { HasPublicView = true } : mixin;

        bool IsHidden(FieldModel field) => field.IsSensitive || (field.Value.Type.Innermost() is RecordTypeModel embedded && marked.Contains(embedded.Name));
    }
}
