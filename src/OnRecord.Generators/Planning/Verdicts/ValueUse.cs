using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning.Verdicts;

/// <summary>What conditions ask of a record's fields: the values, or only whether they are there.</summary>
internal sealed class ValueUse
{
    private readonly HashSet<string> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _presence = new(StringComparer.Ordinal);

    /// <summary>Whether the field's value is looked at.</summary>
    public bool NeedsValue(string field) => _values.Contains(field);

    /// <summary>Whether it matters that the field is there, and how many items it has.</summary>
    public bool NeedsPresence(string field) => _presence.Contains(field);

    public void AddValue(string field) => _values.Add(field);

    public void AddPresence(string field) => _presence.Add(field);

    public void Add(Condition? condition)
    {
        switch (condition)
        {
            case AllOfCondition all:
                foreach (Condition part in all.Parts) Add(part);
                break;
            case AnyOfCondition any:
                foreach (Condition part in any.Parts) Add(part);
                break;
            case NotCondition not:
                Add(not.Part);
                break;
            case PresenceCondition presence:
                foreach (PathModel path in presence.Paths) AddPresence(path);
                break;
            case CountCondition count:
                AddPresence(count.Path);
                break;
            case ValueCondition value:
                AddValue(value.Path);
                break;
            case ItemsCondition items:
                AddValue(items.Path);
                break;
            case CompareCondition compare:
                AddValue(compare.Left.Path);
                AddValue(compare.Right.Path);
                break;
        }
    }

    private void AddPresence(PathModel path)
    {
        if (path.Steps.Count == 1) _presence.Add(path.Steps[0].Field);
        else AddValue(path);
    }

    private void AddValue(PathModel? path)
    {
        if (path is { Steps.Count: > 0 }) _values.Add(path.Steps[0].Field);
    }
}
