using OnRecord.Schema.Binding;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Resolving;

/// <summary>The names that conditions hold, gathered without knowing what they mean.</summary>
internal sealed class PathWords
{
    private static readonly char[] Separators = ['.', ' ', '(', ')', '<', '>', '=', '!'];

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public bool Contains(string word) => _words.Contains(word);

    /// <summary>Adds the names of a condition; gives those of records that it looks back from.</summary>
    public List<string> Collect(SchemaValue condition)
    {
        List<string> records = [];
        Collect(condition, records);
        return records;
    }

    /// <summary>The lexicons that a condition refers to.</summary>
    public static IEnumerable<string> Lexicons(SchemaValue condition) => condition switch
    {
        SchemaList list => list.Items.SelectMany(Lexicons),
        SchemaMapping mapping => mapping.Entries.SelectMany(static entry =>
            entry is { Key: "notIn" or "mentions", Value: SchemaScalar name } ? [name.Text] : Lexicons(entry.Value)),
        _ => [],
    };

    private void Collect(SchemaValue condition, List<string> records)
    {
        switch (condition)
        {
            case SchemaScalar { Kind: ScalarKind.String } scalar:
                _words.UnionWith(scalar.Text.Split(Separators));
                break;
            case SchemaList list:
                foreach (SchemaValue item in list.Items) Collect(item, records);
                break;
            case SchemaMapping mapping:
                foreach (SchemaEntry entry in mapping.Entries)
                {
                    _words.UnionWith(entry.Key.Split(Separators));
                    if (entry is { Key: "referencedBy", Value: SchemaMapping references })
                    {
                        foreach (SchemaEntry reference in references.Entries) AddRecords(reference.Key, records);
                    }

                    Collect(entry.Value, records);
                }

                break;
        }
    }

    /// <summary>Whether <c>a.B.c</c> is qualified depends on the imports: both readings are given, and one names nothing.</summary>
    private static void AddRecords(string reference, List<string> records)
    {
        string[] parts = reference.Split('.');
        records.Add(parts[0]);
        if (parts.Length > 2) records.Add(parts[0] + "." + parts[1]);
    }
}
