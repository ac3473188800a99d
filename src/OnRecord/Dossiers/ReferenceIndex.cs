namespace OnRecord.Validation;

/// <summary>Names what a record refers to in one of its fields.</summary>
public delegate void CollectReferences<in T>(T record, ReferenceCollector references);

/// <summary>Takes the ids that a record refers to.</summary>
public sealed class ReferenceCollector
{
    internal List<string> Ids { get; } = [];

    /// <summary>A reference; null for an absent one.</summary>
    public void Add(string? id)
    {
        if (id is not null) Ids.Add(id);
    }

    /// <summary>A list of references.</summary>
    public void Add<TId>(EquatableList<TId> ids)
        where TId : struct, ITextValue<TId>
    {
        foreach (TId id in ids) Add(id.Value);
    }

    /// <summary>A list of references; null for one of an absent record.</summary>
    public void Add<TId>(EquatableList<TId>? ids)
        where TId : struct, ITextValue<TId> => Add(ids ?? default);
}

/// <summary>For one field of a record type: who refers to whom. Built when a rule first looks back along the field.</summary>
internal sealed class ReferenceIndex<T>
    where T : SchemaRecord
{
    private readonly Dictionary<string, EquatableList<T>> _byTarget = new(StringComparer.Ordinal);

    public ReferenceIndex(IEnumerable<T> records, CollectReferences<T> collect)
    {
        Dictionary<string, List<T>> byTarget = new(StringComparer.Ordinal);
        foreach (T record in records)
        {
            ReferenceCollector references = new();
            collect(record, references);
            foreach (string id in references.Ids.Distinct(StringComparer.Ordinal))
            {
                if (!byTarget.TryGetValue(id, out List<T>? referrers)) byTarget.Add(id, referrers = []);
                referrers.Add(record);
            }
        }

        foreach (KeyValuePair<string, List<T>> entry in byTarget) _byTarget.Add(entry.Key, entry.Value.ToEquatableList());
    }

    public EquatableList<T> Find(string? id) => id is not null && _byTarget.TryGetValue(id, out EquatableList<T> records) ? records : default;
}
