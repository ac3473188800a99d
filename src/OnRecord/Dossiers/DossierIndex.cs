namespace OnRecord.Validation;

/// <summary>The records of a dossier and of those it includes, by id.</summary>
internal sealed class DossierIndex
{
    private readonly Dictionary<string, DossierEntry> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<SchemaRecord, DossierEntry> _byRecord = new(ByReference.Instance);

    public List<DossierEntry> Entries { get; } = [];

    /// <summary>Where a record stands; null for one that is in no list.</summary>
    public DossierEntry? Find(SchemaRecord record) => _byRecord.TryGetValue(record, out DossierEntry? entry) ? entry : null;

    /// <summary>Records whose id another one before them has.</summary>
    public List<DossierEntry> Duplicates { get; } = [];

    /// <summary>The ids of the records of a type.</summary>
    public IEnumerable<string> IdsOf<T>()
        where T : SchemaRecord => _byId.Where(static entry => entry.Value.Record is T).Select(static entry => entry.Key);

    public void Add(DossierEntry entry)
    {
        Entries.Add(entry);
        _byRecord[entry.Record] = entry;
        if (entry.Record.RecordKey is not string id) return;
        if (_byId.ContainsKey(id)) Duplicates.Add(entry);
        else _byId.Add(id, entry);
    }

    public DossierEntry? Find(string id) => _byId.TryGetValue(id, out DossierEntry? entry) ? entry : null;
}
