namespace OnRecord.Validation;

/// <summary>The values that no two records of a type share.</summary>
internal sealed class UniqueGroups
{
    private readonly Dictionary<string, HashSet<Values>> _groups = new(StringComparer.Ordinal);

    /// <summary>False where the values have been seen. Absent ones don't count.</summary>
    public bool Add(string group, object?[] values)
    {
        if (Array.IndexOf(values, null) >= 0) return true;
        if (!_groups.TryGetValue(group, out HashSet<Values>? seen)) _groups.Add(group, seen = []);
        return seen.Add(new Values(values.ToEquatableList()));
    }

    private readonly record struct Values(EquatableList<object?> Items);
}
