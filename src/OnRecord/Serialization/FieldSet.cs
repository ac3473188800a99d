namespace OnRecord.Serialization;

/// <summary>A set of a record's fields. Allocates only for records of more than 64.</summary>
internal struct FieldSet(int count)
{
    private readonly ulong[]? _more = count > 64 ? new ulong[(count - 1) / 64] : null;
    private ulong _first;

    public readonly bool this[int field] => ((Word(field) >> (field & 63)) & 1) != 0;

    public void Add(int field)
    {
        ulong bit = 1UL << (field & 63);
        if (field < 64) _first |= bit;
        else _more![(field >> 6) - 1] |= bit;
    }

    private readonly ulong Word(int field) => field < 64 ? _first : _more![(field >> 6) - 1];
}
