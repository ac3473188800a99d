using OnRecord.Schema.Model;

namespace OnRecord.Exports;

/// <summary>
/// What exports call records and enums: the name alone, and with the namespace where an imported one would otherwise be
/// called the same.
/// </summary>
internal sealed class DisplayNames
{
    private readonly Dictionary<TypeName, string> _names = [];

    public DisplayNames(SchemaModel schema)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        IEnumerable<TypeName> all = schema.Records.Select(static r => r.Name).Concat(schema.Enums.Select(static e => e.Name))
            .Concat(schema.ImportedRecords.Select(static r => r.Name)).Concat(schema.ImportedEnums.Select(static e => e.Name));
        foreach (TypeName name in all)
        {
            if (!_names.ContainsKey(name)) _names.Add(name, taken.Add(name.Name) ? name.Name : name.ToString());
        }
    }

    public string this[TypeName name] => _names[name];
}
