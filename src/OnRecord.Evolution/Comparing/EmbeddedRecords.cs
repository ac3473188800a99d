using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Comparing;

/// <summary>Follows the records that data of a schema can hold: its own, those of its dossier, and those embedded in them.</summary>
internal sealed class EmbeddedRecords
{
    private readonly SchemaView _view;

    public EmbeddedRecords(SchemaView view)
    {
        _view = view;
        foreach (RecordModel record in view.Model.Records) Visit(record.Name);
        foreach (DossierListModel list in view.Model.Dossier?.Lists ?? default) Visit(list.Record);
    }

    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    private void Visit(TypeName name)
    {
        if (_view.Model.FindRecord(name) is not { } record || !Keys.Add(_view.Key(name))) return;
        foreach (FieldModel field in record.Fields) Visit(field.Value.Type);
        foreach (TypeName leaf in record.Leaves) Visit(leaf);
    }

    private void Visit(TypeModel type)
    {
        switch (type)
        {
            case RecordTypeModel record: Visit(record.Name); break;
            case ListTypeModel list: Visit(list.Item.Type); break;
            case MapTypeModel map: Visit(map.Item.Type); break;
        }
    }
}
