using System.ComponentModel;
using OnRecord.Text;

namespace OnRecord.Validation;

public sealed partial class DossierChecks
{
    private readonly Dictionary<string, object> _referrers = new(StringComparer.Ordinal);
    private readonly UniqueGroups _unique = new();

    /// <summary>What the value at a field refers to is there, and is a <typeparamref name="T"/>. An empty name stands for the value itself.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Reference<T>(string name, string? id, string target)
        where T : SchemaRecord
    {
        if (id is null) return;
        DossierEntry? entry = _index.Find(id);
        if (entry is null)
        {
            string? suggestion = _index.Nearest<T>(id);
            Refuse(name, ErrorIds.Unresolved, "No " + target + " has the id '" + id + "'." + Messages.DidYouMean(suggestion));
        }
        else if (entry.Record is not T)
        {
            Refuse(name, ErrorIds.WrongRecord, "'" + id + "' is a " + entry.Record.RecordName + ", and here stands the id of a " + target + ".");
        }
    }

    /// <summary>What the items of a list refer to is there.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Each<T>(string name, EquatableList<T> items, CheckReference<T> check)
    {
        int start = _checks.Count;
        for (int i = 0; i < items.Count; i++)
        {
            int mark = _checks.Count;
            check(this, items[i]);
            _checks.Under(mark, i);
        }

        _checks.Under(start, name);
    }

    /// <summary>What the values of a map refer to is there.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Each<T>(string name, EquatableMap<T> values, CheckReference<T> check)
    {
        int start = _checks.Count;
        foreach (KeyValuePair<string, T> entry in values)
        {
            int mark = _checks.Count;
            check(this, entry.Value);
            _checks.Under(mark, entry.Key);
        }

        _checks.Under(start, name);
    }

    /// <summary>What an embedded record refers to is there, and its rules across records hold.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Embedded(string name, SchemaRecord? record)
    {
        if (record is null) return;
        int mark = _checks.Count;
        CheckRecord(record);
        _checks.Under(mark, name);
    }

    /// <summary>A rule across records is broken, and that is wrong.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Error(string ruleId, string message, bool isDuty = false, bool capsGrade = false) => _checks.Error(ruleId, message, isDuty, capsGrade);

    /// <summary>A rule across records is broken, and that is probably wrong.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Warning(string ruleId, string message, bool isDuty = false, bool capsGrade = false) => _checks.Warning(ruleId, message, isDuty, capsGrade);

    /// <summary>A rule across records is broken, and that is worth knowing.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Info(string ruleId, string message, bool isDuty = false, bool capsGrade = false) => _checks.Info(ruleId, message, isDuty, capsGrade);

    /// <summary>The records of type <typeparamref name="T"/> that refer to an id along a field.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public EquatableList<T> Referrers<T>(string field, string? id, CollectReferences<T> collect)
        where T : SchemaRecord
    {
        string key = typeof(T).FullName + "." + field;
        if (!_referrers.TryGetValue(key, out object? index)) _referrers.Add(key, index = new ReferenceIndex<T>(All<T>(), collect));
        return ((ReferenceIndex<T>)index).Find(id);
    }

    /// <summary>No two records of a type share the values of these fields.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Unique(string recordName, string fields, string lastField, params object?[] values)
    {
        if (!_unique.Add(recordName + ":" + fields, values)) Refuse(lastField, ErrorIds.NotUnique, "Another " + recordName + " has the same " + fields + ".");
    }

    private void Refuse(string name, string id, string message) =>
        _checks.Add(new PendingError(name.Length == 0 ? null : new PathNode(name, null), id, id, message, ValidationSeverity.Error, ErrorKind.Shape));
}
