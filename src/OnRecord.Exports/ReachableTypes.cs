using OnRecord.Schema.Model;

namespace OnRecord.Exports;

/// <summary>The records and enums that data of some records can hold, in the order of the schema, own ones first.</summary>
internal sealed class ReachableTypes
{
    private readonly SchemaModel _schema;
    private readonly HashSet<TypeName> _seen = [];

    private ReachableTypes(SchemaModel schema) => _schema = schema;

    /// <summary>Those that can stand in data, directly or in what is embedded.</summary>
    public static (IReadOnlyList<RecordModel> Records, IReadOnlyList<EnumModel> Enums) From(SchemaModel schema, IEnumerable<TypeName> roots)
    {
        ReachableTypes reachable = new(schema);
        foreach (TypeName root in roots) reachable.Reach(root);
        return (
            [.. schema.Records.Concat(schema.ImportedRecords).Where(record => reachable._seen.Contains(record.Name)).DistinctBy(static record => record.Name)],
            [.. schema.Enums.Concat(schema.ImportedEnums).Where(named => reachable._seen.Contains(named.Name)).DistinctBy(static named => named.Name)]);
    }

    /// <summary>The record that a type embeds, in lists and maps too; null for others.</summary>
    public static TypeName? Embedded(TypeModel type) => type switch
    {
        RecordTypeModel record => record.Name,
        ListTypeModel list => Embedded(list.Item.Type),
        MapTypeModel map => Embedded(map.Item.Type),
        _ => null,
    };

    private void Reach(TypeName name)
    {
        Stack<TypeName> open = new([name]);
        while (open.TryPop(out TypeName next))
        {
            if (!_seen.Add(next) || _schema.FindRecord(next) is not { } record) continue;
            foreach (TypeName leaf in record.Leaves) open.Push(leaf);
            foreach (FieldModel field in record.Fields)
            {
                if (Embedded(field.Value.Type) is TypeName embedded) open.Push(embedded);
                if (EnumOf(field.Value.Type) is TypeName named) _seen.Add(named);
            }
        }
    }

    private static TypeName? EnumOf(TypeModel type) => type switch
    {
        EnumTypeModel named => named.Name,
        ListTypeModel list => EnumOf(list.Item.Type),
        MapTypeModel map => EnumOf(map.Item.Type),
        _ => null,
    };
}
