using System.Collections.Concurrent;
using OnRecord.Checking.Plans;
using OnRecord.Checking.Rules;
using OnRecord.Schema.Findings;

namespace OnRecord.Checking.Data;

/// <summary>A data file read by a plan: its records, and what is wrong with each alone. Made once, however many dossiers include the file.</summary>
internal sealed class ShapedFile(IReadOnlyList<Record> records)
{
    private readonly Dictionary<string, Record> _byId = IndexById(records);
    private readonly ConcurrentDictionary<LookBack, Referrers> _referrers = new();
    private readonly ConcurrentDictionary<UniqueGroup, Dictionary<string, Record>> _unique = new();

    /// <summary>In the order of the data.</summary>
    public IReadOnlyList<Record> Records { get; } = records;

    /// <summary>What is wrong with the text and with each record alone; the path is the checker's to fill in.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Whose words it keeps; null where it doesn't say.</summary>
    public bool? IsThirdParty { get; init; }

    /// <summary>Other files whose records are seen, as written.</summary>
    public IReadOnlyList<KeyValuePair<string, SourceSpan>> Includes { get; init; } = [];

    /// <summary>Ids of records that could not be read, so that who refers to them is not blamed.</summary>
    public ISet<string> LostIds { get; init; } = new HashSet<string>();

    /// <summary>Stretches that are shown to nobody.</summary>
    public IReadOnlyList<SourceSpan> Confidential { get; init; } = [];

    /// <summary>False where records may be missing because the text could not be read to its end.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The first record with an id, or null.</summary>
    public Record? Find(string id) => _byId.TryGetValue(id, out Record? record) ? record : null;

    /// <summary>The sound records that refer to an id along a path.</summary>
    public IReadOnlyList<Record> Referring(LookBack back, string id) =>
        _referrers.GetOrAdd(back, IndexReferrers).Sound.TryGetValue(id, out List<Record>? records) ? records : [];

    /// <summary>Whether a broken record refers to an id along a path.</summary>
    public bool IsReferredByBroken(LookBack back, string id) => _referrers.GetOrAdd(back, IndexReferrers).Broken.Contains(id);

    /// <summary>All references along a path, of sound records and of broken ones.</summary>
    public IReadOnlyList<ScalarValue> References(LookBack back) => _referrers.GetOrAdd(back, IndexReferrers).References;

    /// <summary>Whether a record may have meant to refer to anything along a path: its reference is wrong, or missing where it must be.</summary>
    public bool HasLostReference(LookBack back) => _referrers.GetOrAdd(back, IndexReferrers).HasLost;

    /// <summary>The first record that has the values of a group, or null.</summary>
    public Record? FindUnique(UniqueGroup group, string values) =>
        _unique.GetOrAdd(group, IndexUnique).TryGetValue(values, out Record? record) ? record : null;

    /// <summary>The values of a group as one text; null where one is absent.</summary>
    public static string? UniqueValues(UniqueGroup group, Record record)
    {
        List<string> values = [];
        foreach (int field in group.Fields)
        {
            if (record[field] is not ScalarValue scalar) return null;
            string text = Scalars.Canonical((scalar.Plan as ScalarPlan)?.Type, scalar.Text);
            values.Add(Wording.Number(text.Length) + ":" + text);
        }

        return string.Concat(values);
    }

    /// <summary>Who refers along a path.</summary>
    private sealed class Referrers
    {
        public Dictionary<string, List<Record>> Sound { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Broken { get; } = new(StringComparer.Ordinal);

        public List<ScalarValue> References { get; } = [];

        /// <summary>Whether a record lacks the reference that it must have: what it meant can't be told.</summary>
        public bool HasLost { get; set; }
    }

    private Referrers IndexReferrers(LookBack back)
    {
        Referrers index = new();
        foreach (Record record in Records.Where(record => record.Plan.IsA(back.Record)))
        {
            ScalarValue[] references = [.. back.In(record)];
            index.References.AddRange(references);
            if (references.Length == 0 && back.IsLost(record)) index.HasLost = true;
            foreach (string id in references.Select(static reference => reference.Text).Distinct(StringComparer.Ordinal))
            {
                if (!record.IsSound) index.Broken.Add(id);
                else if (index.Sound.TryGetValue(id, out List<Record>? list)) list.Add(record);
                else index.Sound.Add(id, [record]);
            }
        }

        return index;
    }

    private Dictionary<string, Record> IndexUnique(UniqueGroup group)
    {
        Dictionary<string, Record> index = new(StringComparer.Ordinal);
        foreach (Record record in Records)
        {
            if (record.Plan.IsA(group.Owner) && UniqueValues(group, record) is string values && !index.ContainsKey(values)) index.Add(values, record);
        }

        return index;
    }

    private static Dictionary<string, Record> IndexById(IReadOnlyList<Record> records)
    {
        Dictionary<string, Record> index = new(StringComparer.Ordinal);
        foreach (Record record in records)
        {
            if (record.Id is string id && !index.ContainsKey(id)) index.Add(id, record);
        }

        return index;
    }
}
