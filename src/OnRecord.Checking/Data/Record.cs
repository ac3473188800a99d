using OnRecord.Checking.Plans;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Data;

/// <summary>A record of a data file, listed or embedded. It does not change once it is read: several checks may see it at once.</summary>
internal sealed class Record(RecordPlan plan, DataNode node, SourceSpan head) : Value(node)
{
    private readonly Slot[] _slots = new Slot[plan.Fields.Length];

    /// <summary>What a record has of a field.</summary>
    /// <param name="Key">Where its name stands; null where it stands nowhere: the field of a short form, a default.</param>
    /// <param name="Value">Null where it is absent or not as it should be.</param>
    /// <param name="IsWrong">It is there, and not as it should be.</param>
    private readonly record struct Slot(MappingEntry? Key, Value? Value, bool IsWrong);

    public RecordPlan Plan { get; } = plan;

    /// <summary>Where a finding about the record as a whole stands: its first key.</summary>
    public SourceSpan Head { get; } = head;

    /// <summary>Null for a record without one.</summary>
    public string? Id => Text(Plan.Id);

    /// <summary>Whether no record-level check has failed in it or in what is embedded in it. Rules look at sound records alone: one mistake, one finding.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>Whether its values may be shown to nobody.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>The value of a field by its place; null for one that is absent or wrong, and for the place -1.</summary>
    public Value? this[int field] => field < 0 ? null : _slots[field].Value;

    public void Spoil() => IsSound = false;

    /// <summary>Makes it one of which nothing is known yet: for a record that is no one's but the reader's that fills it again and again.</summary>
    public void Clear()
    {
        Array.Clear(_slots, 0, _slots.Length);
        IsSound = true;
    }

    public void Set(int field, MappingEntry? key, Value? value) => _slots[field] = new Slot(key, value, value is null);

    /// <summary>Whether a field is written or has a default, right or wrong.</summary>
    public bool Has(int field) => _slots[field] is { Value: not null } or { IsWrong: true };

    public bool IsWrong(int field) => field >= 0 && _slots[field].IsWrong;

    /// <summary>Whether a field is written.</summary>
    public bool IsWritten(int field) => _slots[field].Key is not null || ReferenceEquals(_slots[field].Value?.Node, Node);

    /// <summary>The text of a scalar; null when absent.</summary>
    public string? Text(int field) => (this[field] as ScalarValue)?.Text;

    /// <summary>The same where no string is needed; nothing when absent.</summary>
    public ReadOnlySpan<char> Characters(int field) => this[field] is ScalarValue scalar ? scalar.Characters : default;

    /// <summary>The texts of a scalar or of a list of scalars; none when absent.</summary>
    public IReadOnlyList<string> Texts(int field) => this[field] switch
    {
        ScalarValue scalar => [scalar.Text],
        CollectionValue list => [.. list.Items.OfType<ScalarValue>().Select(static item => item.Text)],
        _ => [],
    };

    /// <summary>Where a finding about a field stands: its key, or the record's head where it has none.</summary>
    public SourceSpan KeyPlace(int field) => field >= 0 && _slots[field].Key is { } entry ? entry.KeySpan : Head;

    /// <summary>Where a finding about a field's value stands.</summary>
    public SourceSpan ValuePlace(int field) => field >= 0 && _slots[field].Key is { } entry ? entry.Value.Span : KeyPlace(field);

    /// <summary>It itself, and the records embedded in it at any depth.</summary>
    public IEnumerable<Record> WithEmbedded()
    {
        yield return this;
        foreach (Slot slot in _slots)
        {
            foreach (Record embedded in Embedded(slot.Value)) yield return embedded;
        }
    }

    private static IEnumerable<Record> Embedded(Value? value) => value switch
    {
        Record record => record.WithEmbedded(),
        CollectionValue list => list.Items.SelectMany(Embedded),
        _ => [],
    };
}
