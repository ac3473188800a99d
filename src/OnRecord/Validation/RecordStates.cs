namespace OnRecord.Validation;

/// <summary>What record-level checks found out about the records of a dossier, and its own checks need to know.</summary>
internal sealed class RecordStates
{
    private readonly HashSet<SchemaRecord> _broken = new(ByReference.Instance);
    private readonly HashSet<SchemaRecord> _capped = new(ByReference.Instance);

    public bool IsSound(SchemaRecord record) => !_broken.Contains(record);

    public bool IsCapped(SchemaRecord record) => _capped.Contains(record);

    public void Note(SchemaRecord record, bool isSound, bool isCapped)
    {
        if (!isSound) _broken.Add(record);
        if (isCapped) _capped.Add(record);
    }
}
