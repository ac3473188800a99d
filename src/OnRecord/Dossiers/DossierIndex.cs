namespace OnRecord.Validation;

/// <summary>The records of a dossier and of those it includes, by id.</summary>
internal sealed class DossierIndex
{
    private const int MaxSuggestions = 100;

    private readonly Dictionary<string, DossierEntry> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<SchemaRecord, DossierEntry> _byRecord = new(ByReference.Instance);

    private int _suggestions;

    public List<DossierEntry> Entries { get; } = [];

    /// <summary>Where a record stands; null for one that is in no list.</summary>
    public DossierEntry? Find(SchemaRecord record) => _byRecord.TryGetValue(record, out DossierEntry? entry) ? entry : null;

    /// <summary>Records whose id another one before them has.</summary>
    public List<DossierEntry> Duplicates { get; } = [];

    /// <summary>
    /// The id of a record of the type that was probably meant. Looking for one takes as long as the dossier is large, so a
    /// dossier in which all references are broken gets suggestions for the first of them alone.
    /// </summary>
    public string? Nearest<T>(string id)
        where T : SchemaRecord => _suggestions++ < MaxSuggestions
            ? Text.Nearest.To(id, _byId.Where(static entry => entry.Value.Record is T).Select(static entry => entry.Key))
            : null;

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
