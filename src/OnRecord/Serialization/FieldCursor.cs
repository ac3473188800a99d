using System.ComponentModel;
using System.Text.Json;
using OnRecord.Text;
using OnRecord.Validation;

namespace OnRecord.Serialization;

/// <summary>
/// Walks the fields of a record that is read, and keeps what all records have in common: unknown, duplicate and missing
/// fields, <c>$type</c>, null for absent, the paths of errors.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct FieldCursor
{
    private readonly FieldTable _table;
    private readonly bool _isObject;
    private readonly bool _isScalar;
    private readonly int _recordStart;
    private FieldSet _seen;
    private FieldSet _present;
    private int _fieldStart;
    private bool _typeSeen;
    private bool _isAnotherType;
    private Dictionary<string, RawJson>? _unknown;

    internal FieldCursor(FieldTable table, ref RecordReader reader)
    {
        _table = table;
        _recordStart = reader.Checks.Count;
        _fieldStart = _recordStart;
        _isObject = reader.Json.TokenType == JsonTokenType.StartObject;
        _isScalar = !_isObject && table.ScalarField >= 0 && reader.Json.TokenType is not (JsonTokenType.StartArray or JsonTokenType.Null);
        _seen = new FieldSet(table.Count);
        _present = new FieldSet(table.Count);
        Current = -1;
        if (!_isObject && !_isScalar) reader.WrongKind("an object");
        else if (_isObject && table.RecordAdvice is string advice) reader.Checks.Warn(string.Empty, ErrorIds.Deprecated, advice, null);
        _fieldStart = reader.Checks.Count;
    }

    /// <summary>The field that the reader stands at the value of, by its place in the table.</summary>
    public int Current { get; private set; }

    /// <summary>The unknown fields, where the record keeps them.</summary>
    public readonly EquatableMap<RawJson> Unknown => EquatableMap<RawJson>.Own(_unknown ?? []);

    /// <summary>Goes to the value of the next field that the record has and that is not null.</summary>
    public bool MoveNext(ref RecordReader reader)
    {
        LeaveField(ref reader);
        if (_isScalar) return MoveToScalar();
        if (!_isObject) return false;
        while (true)
        {
            reader.Json.Read();
            if (reader.Json.TokenType == JsonTokenType.EndObject)
            {
                Current = -1;
                return false;
            }

            int field = _table.Find(reader.Json, Current + 1, out string? formerName);
            if (field < 0) ReadOther(ref reader);
            else if (Enter(ref reader, field, formerName)) return true;
        }
    }

    /// <summary>Reports what is missing, checks the record and returns it; null where there was none.</summary>
    public readonly T? Finish<T>(ref RecordReader reader, T record)
        where T : SchemaRecord
    {
        if (!_isObject && !_isScalar) return null;
        if (_isAnotherType)
        {
            // It may be a good record of the type that it says it is.
            reader.Checks.RemoveAll(_recordStart, static error => error.Path?.StartsWith("$type") != true && error.Id is not (ErrorIds.DuplicateKey or ErrorIds.Syntax));
            return null;
        }

        for (int i = 0; i < _table.Count; i++)
        {
            if (_table.IsRequired(i) && !_present[i]) reader.Checks.ReportMissing(_table.Names[i], _recordStart, _table.IsAttributedTo(i));
        }

        reader.Checks.Check(record, _recordStart);
        return record;
    }

    private void LeaveField(ref RecordReader reader)
    {
        if (!_isScalar && Current >= 0) reader.Checks.Under(_fieldStart, _table.Names[Current]);
        _fieldStart = reader.Checks.Count;
    }

    private bool MoveToScalar()
    {
        bool isFirst = Current < 0;
        Current = _table.ScalarField;
        if (isFirst) _present.Add(Current);
        return isFirst;
    }

    private bool Enter(ref RecordReader reader, int field, string? formerName)
    {
        if (_seen[field])
        {
            reader.Checks.Report(formerName ?? _table.Names[field], ErrorIds.DuplicateKey, "is given twice. Keep one.", reader.Json.TokenStartIndex);
            _fieldStart = reader.Checks.Count;
            reader.Json.Skip();
            return false;
        }

        _seen.Add(field);
        if (formerName is not null) Warn(ref reader, formerName, ErrorIds.Renamed, "is now called '" + _table.Names[field] + "'. The old name is still read; write the new one.");
        reader.Json.Read();
        if (reader.Json.TokenType == JsonTokenType.Null) return false;
        if (_table.AdviceOn(field) is string advice) Warn(ref reader, _table.Names[field], ErrorIds.Deprecated, advice);
        _present.Add(field);
        Current = field;
        return true;
    }

    private void ReadOther(ref RecordReader reader)
    {
        long offset = reader.Json.TokenStartIndex;
        string? name = reader.TryGetString();
        if (name is null)
        {
            reader.Checks.Report(string.Empty, ErrorIds.Syntax, "A field's name is no valid text.", offset);
            reader.Json.Skip();
        }
        else if (name == "$type")
        {
            ReadType(ref reader, offset);
        }
        else if (_table.IsReserved(name))
        {
            reader.Checks.Report(name, ErrorIds.Reserved, "was once a field of " + _table.RecordName + ", and may not be used again.", offset);
            reader.Json.Skip();
        }
        else if (_table.KeepsUnknown)
        {
            Keep(ref reader, name, offset);
        }
        else
        {
            reader.Checks.ReportUnknown(name, _table.RecordName, Nearest.To(name, Unseen()), offset);
            reader.Json.Skip();
        }

        _fieldStart = reader.Checks.Count;
    }

    private readonly IEnumerable<string> Unseen()
    {
        List<string> names = [];
        for (int i = 0; i < _table.Count; i++)
        {
            if (!_seen[i]) names.Add(_table.Names[i]);
        }

        return names;
    }

    private void Warn(ref RecordReader reader, string name, string id, string message)
    {
        reader.Checks.Warn(name, id, message, reader.Json.TokenStartIndex);
        _fieldStart = reader.Checks.Count;
    }

    private void ReadType(ref RecordReader reader, long offset)
    {
        if (_typeSeen) reader.Checks.Report("$type", ErrorIds.DuplicateKey, "is given twice. Keep one.", offset);
        _typeSeen = true;
        reader.Json.Read();
        if (reader.Json.TokenType != JsonTokenType.String || reader.TryGetString() != _table.RecordName)
        {
            _isAnotherType = true;
            reader.Checks.Report("$type", ErrorIds.UnknownType, "must be '" + _table.RecordName + "' here, or left out.", offset);
        }

        reader.Json.Skip();
    }

    private void Keep(ref RecordReader reader, string name, long offset)
    {
        _unknown ??= new Dictionary<string, RawJson>(StringComparer.Ordinal);
        reader.Json.Read();
        int mark = reader.Checks.Count;
        RawJson value = reader.GetRaw();
        reader.Checks.Under(mark, name);
        if (_unknown.ContainsKey(name)) reader.Checks.Report(name, ErrorIds.DuplicateKey, "is given twice. Keep one.", offset);
        else _unknown.Add(name, value);
    }
}
