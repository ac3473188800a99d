using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Comparing;

/// <summary>Which field of a record was which, by name or by <c>renamedFrom</c>.</summary>
internal sealed class FieldPairs
{
    public FieldPairs(RecordModel old, RecordModel now)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (FieldModel field in now.Fields)
        {
            FieldModel? before = old.Field(field.Name) ?? (field.RenamedFrom is { } former && now.Field(former) is null ? old.Field(former) : null);
            if (before is not null) taken.Add(before.Name);
            Kept.Add((before, field));
        }

        Gone = [.. old.Fields.Where(field => !taken.Contains(field.Name))];
    }

    /// <summary>The fields of the new record; a new one has no old.</summary>
    public List<(FieldModel? Old, FieldModel Now)> Kept { get; } = [];

    /// <summary>The fields of the old record that the new one has not.</summary>
    public List<FieldModel> Gone { get; }
}
