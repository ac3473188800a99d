using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning;

/// <summary>Which records, with all that is embedded in them, have references or rules that need a dossier.</summary>
internal sealed class DossierUse
{
    private readonly HashSet<TypeName> _records = [];

    public DossierUse(SchemaModel model)
    {
        Dictionary<TypeName, List<TypeName>> embeddedIn = [];
        Queue<TypeName> queue = new();
        foreach (RecordModel record in model.Records.Concat(model.ImportedRecords))
        {
            bool hasOwn = record.Unique.Count > 0 || record.Rules.Any(static rule => rule.NeedsDossier);
            foreach (FieldModel field in record.Fields)
            {
                TypeModel type = Innermost(field.Value.Type);
                hasOwn |= type is ReferenceTypeModel;
                if (type is RecordTypeModel embedded) Add(embeddedIn, embedded.Name, record.Name);
            }

            // What stands for an abstract record is one of its leaves.
            foreach (TypeName leaf in record.Leaves) Add(embeddedIn, leaf, record.Name);
            if (hasOwn && _records.Add(record.Name)) queue.Enqueue(record.Name);
        }

        while (queue.Count > 0)
        {
            if (!embeddedIn.TryGetValue(queue.Dequeue(), out List<TypeName>? outer)) continue;
            foreach (TypeName record in outer)
            {
                if (_records.Add(record)) queue.Enqueue(record);
            }
        }
    }

    /// <summary>Whether a record has.</summary>
    public bool Has(TypeName record) => _records.Contains(record);

    /// <summary>Whether a value has.</summary>
    public bool Has(TypeModel type) => Innermost(type) switch
    {
        ReferenceTypeModel => true,
        RecordTypeModel record => Has(record.Name),
        _ => false,
    };

    private static TypeModel Innermost(TypeModel type)
    {
        while (true)
        {
            switch (type)
            {
                case ListTypeModel list:
                    type = list.Item.Type;
                    break;
                case MapTypeModel map:
                    type = map.Item.Type;
                    break;
                default:
                    return type;
            }
        }
    }

    private static void Add(Dictionary<TypeName, List<TypeName>> map, TypeName key, TypeName value)
    {
        if (!map.TryGetValue(key, out List<TypeName>? values)) map.Add(key, values = []);
        values.Add(value);
    }
}
