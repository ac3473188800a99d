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

    internal bool IsRequired(int field) => _isRequired[field];

    /// <summary>The field whose name the reader stands on, -1 for none. Fields mostly come in the schema's order, so the one after the last is tried first.</summary>
    internal int Find(ref Utf8JsonReader json, int expected)
    {
        if (expected < _utf8.Length && json.ValueTextEquals(_utf8[expected])) return expected;
        for (int i = 0; i < _utf8.Length; i++)
        {
            if (json.ValueTextEquals(_utf8[i])) return i;
        }

        foreach ((byte[] utf8, _, int field) in _formerNames)
        {
            if (json.ValueTextEquals(utf8)) return field;
        }

        return -1;
    }
}
