using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace OnRecord.Serialization;

/// <summary>The fields of a record as reading needs them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldTable
{
    private readonly byte[][] _utf8;
    private readonly bool[] _isRequired;
    private readonly List<(byte[] Utf8, string Name, int Field)> _formerNames = [];
    private readonly HashSet<string> _attributedTo = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reserved = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _deprecated = [];

    /// <summary>As a schema writes them: an optional field's name ends in a question mark.</summary>
    public FieldTable(string recordName, params string[] fields)
    {
        RecordName = recordName;
        Names = new string[fields.Length];
        _utf8 = new byte[fields.Length][];
        _isRequired = new bool[fields.Length];
        for (int i = 0; i < fields.Length; i++)
        {
            string field = fields[i];
            _isRequired[i] = field[field.Length - 1] != '?';
            Names[i] = _isRequired[i] ? field : field.Substring(0, field.Length - 1);
            _utf8[i] = Encoding.UTF8.GetBytes(Names[i]);
        }
    }

    internal string RecordName { get; }

    internal string[] Names { get; }

    internal int Count => Names.Length;

    internal bool KeepsUnknown { get; private set; }

    /// <summary>What to say of every such record; null for one that is not deprecated.</summary>
    internal string? RecordAdvice { get; private set; }

    /// <summary>The field that a scalar stands for; -1 for none.</summary>
    internal int ScalarField { get; private set; } = -1;

    /// <summary>Old data has a field under another name.</summary>
    public FieldTable Renamed(string from, string to)
    {
        _formerNames.Add((Encoding.UTF8.GetBytes(from), from, Array.IndexOf(Names, to)));
        return this;
    }

    /// <summary>Unknown fields are kept.</summary>
    public FieldTable WithUnknownFields()
    {
        KeepsUnknown = true;
        return this;
    }

    /// <summary>A plain scalar stands for the record with this one field.</summary>
    public FieldTable WithShortForm(string field)
    {
        ScalarField = Array.IndexOf(Names, field);
        return this;
    }

    /// <summary>A claim is attributed to the field.</summary>
    public FieldTable AttributedTo(string field)
    {
        _attributedTo.Add(field);
        return this;
    }

    /// <summary>The field should not be used any more.</summary>
    public FieldTable Deprecated(string field, string advice)
    {
        _deprecated.Add(Array.IndexOf(Names, field), advice);
        return this;
    }

    /// <summary>The whole record should not be used any more.</summary>
    public FieldTable DeprecatedRecord(string advice)
    {
        RecordAdvice = advice;
        return this;
    }

    /// <summary>Names that may not come back.</summary>
    public FieldTable Reserved(params string[] names)
    {
        foreach (string name in names) _reserved.Add(name);
        return this;
    }

    internal bool IsAttributedTo(int field) => _attributedTo.Contains(Names[field]);

    internal bool IsReserved(string name) => _reserved.Contains(name);

    internal string? AdviceOn(int field) => _deprecated.TryGetValue(field, out string? advice) ? advice : null;

    internal bool IsRequired(int field) => _isRequired[field];

    /// <summary>The field whose name the reader stands on, -1 for none. Fields mostly come in the schema's order, so the one after the last is tried first.</summary>
    internal int Find(in Utf8JsonReader json, int expected, out string? formerName)
    {
        formerName = null;
        if (expected < _utf8.Length && JsonNames.AreEqual(json, _utf8[expected])) return expected;
        for (int i = 0; i < _utf8.Length; i++)
        {
            if (JsonNames.AreEqual(json, _utf8[i])) return i;
        }

        foreach ((byte[] utf8, string name, int field) in _formerNames)
        {
            if (!JsonNames.AreEqual(json, utf8)) continue;
            formerName = name;
            return field;
        }

        return -1;
    }
}
