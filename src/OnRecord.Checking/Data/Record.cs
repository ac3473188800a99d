using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Data;

/// <summary>A record of a data file, listed or embedded.</summary>
internal sealed class Record(RecordModel model, DataNode node, SourceSpan head)
{
    private readonly Dictionary<string, Member> _members = new(StringComparer.Ordinal);

    /// <summary>A field that is present.</summary>
    /// <param name="Key">Where its name stands; the value's place for a short form, the record's for a default.</param>
    /// <param name="Value">Null where the value has not the shape that the schema asks for.</param>
    public readonly record struct Member(SourceSpan Key, Value? Value);

    public RecordModel Model { get; } = model;

    public DataNode Node { get; } = node;

    /// <summary>Where a finding about the record as a whole stands: its first key.</summary>
    public SourceSpan Head { get; } = head;

    /// <summary>Present fields by name, also those whose value is wrong.</summary>
    public IReadOnlyDictionary<string, Member> Members => _members;

    /// <summary>The identifier's value; null for a record without one.</summary>
    public string? Id => Model.IdField is string name ? Text(name) : null;

    /// <summary>Whether no record-level check has failed in it or in what is embedded in it. Rules look at sound records only: one mistake, one finding.</summary>
    public bool IsSound { get; set; } = true;

    /// <summary>Whether none of its values may be shown.</summary>
    public bool IsWithheld { get; set; }

    /// <summary>Whether a rule with <c>grade: weak</c> fails for it or for what is embedded in it.</summary>
    public bool IsCapped { get; set; }

    public void Add(string field, SourceSpan key, Value? value) => _members[field] = new Member(key, value);

    /// <summary>The value of a field; null when absent or wrong.</summary>
    public Value? this[string field] => _members.TryGetValue(field, out Member member) ? member.Value : null;

    /// <summary>The text of a scalar field; null when absent.</summary>
    public string? Text(string field) => (this[field] as ScalarValue)?.Text;

    /// <summary>The texts of a scalar field or of a list of scalars; none when absent.</summary>
    public IReadOnlyList<string> Texts(string? field) => field is null ? [] : this[field] switch
    {
        ScalarValue scalar => [scalar.Text],
        ListValue list => [.. list.Items.OfType<ScalarValue>().Select(static item => item.Text)],
        _ => [],
    };

    /// <summary>Where a finding about a field stands: its key, or the record's head when it is absent.</summary>
    public SourceSpan Place(string field) => _members.TryGetValue(field, out Member member) ? member.Key : Head;

    /// <summary>Where a finding about a field's value stands.</summary>
    public SourceSpan ValuePlace(string field) => this[field] is { } value ? value.Node.Span : Place(field);

    /// <summary>The records embedded in it, at any depth, it itself first.</summary>
    public IEnumerable<Record> WithEmbedded()
    {
        yield return this;
        foreach (Member member in _members.Values)
        {
            foreach (Record embedded in Embedded(member.Value).SelectMany(static record => record.WithEmbedded())) yield return embedded;
        }
    }

    private static IEnumerable<Record> Embedded(Value? value) => value switch
    {
        RecordValue record => [record.Record],
        ListValue list => list.Items.SelectMany(Embedded),
        MapValue map => map.Entries.SelectMany(static entry => Embedded(entry.Value)),
        _ => [],
    };
}
