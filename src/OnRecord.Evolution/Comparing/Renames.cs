using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Comparing;

/// <summary>The new names of the old schema's fields, by which its rules and roles are compared.</summary>
internal sealed class Renames
{
    private readonly SchemaView _old;
    private readonly Dictionary<(string Record, string Field), string> _names = [];

    public Renames(SchemaView old, SchemaView now)
    {
        _old = old;
        foreach (KeyValuePair<string, RecordModel> entry in old.Records)
        {
            if (!now.Records.TryGetValue(entry.Key, out RecordModel? after)) continue;
            foreach ((FieldModel? was, FieldModel field) in new FieldPairs(entry.Value, after).Kept)
            {
                if (was is not null && was.Name != field.Name) _names[(entry.Key, was.Name)] = field.Name;
            }
        }
    }

    public string Of(TypeName record, string field) => _names.TryGetValue((_old.Key(record), field), out string? name) ? name : field;
}
