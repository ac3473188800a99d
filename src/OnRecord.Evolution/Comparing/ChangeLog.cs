using OnRecord.Evolution.Catalog;
using OnRecord.Schema;
using OnRecord.Schema.Findings;

namespace OnRecord.Evolution.Comparing;

/// <summary>Collects changes. What many records inherit has changed once.</summary>
internal sealed class ChangeLog
{
    private readonly List<SchemaChange> _changes = [];
    private readonly HashSet<SchemaChange> _seen = [];

    public EquatableArray<SchemaChange> Changes => _changes.ToEquatableArray();

    public void Add(ChangeDescriptor descriptor, string pointer, params string[] arguments)
    {
        SchemaChange change = new(descriptor, pointer, new EquatableArray<string>(arguments));
        if (_seen.Add(change)) _changes.Add(change);
    }

    /// <summary>What only tells people of the thing: no data depends on it.</summary>
    public void Described(string what, string pointer, params (string Keyword, bool Differs)[] keywords)
    {
        string[] changed = [.. keywords.Where(static keyword => keyword.Differs).Select(static keyword => keyword.Keyword)];
        if (changed.Length > 0) Add(FieldChanges.Described, changed.Length == 1 ? JsonPointer.Append(pointer, changed[0]) : pointer, what, string.Join(", ", changed));
    }
}
