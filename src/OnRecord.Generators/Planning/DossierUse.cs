using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning;

/// <summary>Which records, with all that is embedded in them, have references or rules that need a dossier.</summary>
internal sealed class DossierUse
{
    private readonly HashSet<TypeName> _records;

    public DossierUse(SchemaModel model)
    {
        RecordGraph graph = new();
        List<TypeName> users = [];
        foreach (RecordModel record in model.Records.Concat(model.ImportedRecords))
        {
            bool hasOwn = record.Unique.Count > 0 || record.Rules.Any(static rule => rule.NeedsDossier);
            foreach (FieldModel field in record.Fields)
            {
                TypeModel type = field.Value.Type.Innermost();
                hasOwn |= type is ReferenceTypeModel;
                if (type is RecordTypeModel embedded) graph.Add(embedded.Name, record.Name);
            }

            // What stands for an abstract record is one of its leaves.
            foreach (TypeName leaf in record.Leaves) graph.Add(leaf, record.Name);
            if (hasOwn) users.Add(record.Name);
        }

        _records = graph.ReachableFrom(users);
    }

    /// <summary>Whether a record has.</summary>
    public bool Has(TypeName record) => _records.Contains(record);

    /// <summary>Whether a value has.</summary>
    public bool Has(TypeModel type) => type.Innermost() switch
    {
        ReferenceTypeModel => true,
        RecordTypeModel record => Has(record.Name),
        _ => false,
    };
}
