using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.Data;

/// <summary>The records of a data file, with the look-ups that rules and references need. All built once, on first use.</summary>
internal sealed class Dossier(IReadOnlyList<Record> records, TypeHierarchy types)
{
    private readonly Dictionary<string, Record> _byId = Index(records);
    private readonly Dictionary<(TypeName, string), Dictionary<string, List<Record>>> _lookBack = [];

    /// <summary>Whose words it keeps: duties are errors on one's own alone.</summary>
    public bool IsThirdParty { get; set; }

    /// <summary>In the order of the data.</summary>
    public IReadOnlyList<Record> Records { get; } = records;

    /// <summary>All ids.</summary>
    public IEnumerable<KeyValuePair<string, Record>> ById => _byId;

    /// <summary>The record with an id, or null.</summary>
    public Record? Find(string id) => _byId.TryGetValue(id, out Record? record) ? record : null;

    /// <summary>The record with an id, where it is of a type or extends it; null otherwise. A null type takes any.</summary>
    public Record? Find(string id, TypeName? type) => Find(id) is { } record && (type is null || types.IsA(record.Model.Name, type.Value)) ? record : null;

    /// <summary>The records of a type that refer to an id through a field; the field's values are told by <paramref name="ids"/>.</summary>
    public IReadOnlyList<Record> Referring(TypeName type, PathModel field, string id, Func<Record, IEnumerable<string>> ids)
    {
        if (!_lookBack.TryGetValue((type, field.Text), out Dictionary<string, List<Record>>? index))
        {
            _lookBack.Add((type, field.Text), index = new(StringComparer.Ordinal));
            foreach (Record record in Records.Where(record => types.IsA(record.Model.Name, type)))
            {
                foreach (string target in ids(record).Distinct(StringComparer.Ordinal))
                {
                    if (!index.TryGetValue(target, out List<Record>? list)) index.Add(target, list = []);
                    list.Add(record);
                }
            }
        }

        return index.TryGetValue(id, out List<Record>? referring) ? referring : [];
    }

    private static Dictionary<string, Record> Index(IReadOnlyList<Record> records)
    {
        Dictionary<string, Record> index = new(StringComparer.Ordinal);
        foreach (Record record in records)
        {
            // The first of two stands: that there are two is reported as such.
            if (record.Id is string id && !index.ContainsKey(id)) index.Add(id, record);
        }

        return index;
    }
}
