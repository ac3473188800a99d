using System.Text.Json;
using OnRecord.Validation;

namespace OnRecord.Serialization;

public ref partial struct RecordReader
{
    /// <summary>An embedded record; null where the value is none.</summary>
    public T GetRecord<T>(RecordConverter<T> converter)
        where T : SchemaRecord => converter.ReadRecord(ref this)!;

    /// <summary>A list of records.</summary>
    public EquatableList<T> GetRecords<T>(RecordConverter<T> converter, int minItems = 0)
        where T : SchemaRecord
    {
        List<T> records = [];
        ListCursor list = new(ref this);
        while (list.MoveNext(ref this))
        {
            // One that is none has been reported, and would only get in the way of what reads the list.
            if (converter.ReadRecord(ref this) is T record) records.Add(record);
        }

        list.CheckLength(ref this, minItems);
        return EquatableList<T>.Own([.. records]);
    }

    /// <summary>The records of a dossier's list.</summary>
    public RecordList<TId, T> GetRecordList<TId, T>(RecordConverter<T> converter)
        where TId : struct, ITextValue<TId>
        where T : SchemaRecord => new(GetRecords(converter));

    /// <summary>A list of values.</summary>
    public EquatableList<T> GetList<T>(ReadItem<T> readItem, int minItems = 0)
    {
        List<T> items = [];
        ListCursor list = new(ref this);
        while (list.MoveNext(ref this)) items.Add(readItem(ref this));
        list.CheckLength(ref this, minItems);
        return EquatableList<T>.Own([.. items]);
    }

    /// <summary>A map of values.</summary>
    public EquatableMap<T> GetMap<T>(ReadItem<T> readItem, int minItems = 0)
    {
        Dictionary<string, T> entries = new(StringComparer.Ordinal);
        if (Json.TokenType != JsonTokenType.StartObject)
        {
            WrongKind("a map");
            return default;
        }

        while (true)
        {
            Json.Read();
            if (Json.TokenType == JsonTokenType.EndObject) break;
            ReadEntry(entries, readItem);
        }

        if (entries.Count < minItems) Report(ErrorIds.Constraint, "The map " + Messages.AtLeast(minItems, "entry", entries.Count));
        return EquatableMap<T>.Own(entries);
    }

    /// <summary>Finds which record an object with <c>$type</c> is, wherever in it that stands; -1 where it doesn't say, after reporting so.</summary>
    public int GetRecordType(EnumTexts types)
    {
        if (Json.TokenType != JsonTokenType.StartObject)
        {
            WrongKind("an object");
            return -1;
        }

        Utf8JsonReader ahead = Json;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            bool isType = JsonNames.AreEqual(ahead, "$type"u8);
            ahead.Read();
            if (isType) return GetRecordType(types, ref ahead);
            ahead.Skip();
        }

        Checks.Report(string.Empty, ErrorIds.UnknownType, "'$type' must be given first: " + types.Choice + ".");
        Json.Skip();
        return -1;
    }

    private int GetRecordType(EnumTexts types, ref Utf8JsonReader ahead)
    {
        RecordReader value = new(ahead, null);
        string? name = ahead.TokenType == JsonTokenType.String ? value.TryGetString() : null;
        int type = types.ValueOf(name);
        if (type == 0)
        {
            string? suggestion = name is null ? null : OnRecord.Text.Nearest.To(name, types.Texts);
            Checks.Report("$type", ErrorIds.UnknownType, Messages.NoSuchValue(types, suggestion), ahead.TokenStartIndex);
            Json.Skip();
        }

        return type - 1;
    }

    private void ReadEntry<T>(Dictionary<string, T> entries, ReadItem<T> readItem)
    {
        long offset = Json.TokenStartIndex;
        int mark = Checks.Count;
        string? key = TryGetString();
        Json.Read();
        if (key is null || entries.ContainsKey(key))
        {
            if (key is null) Checks.Report(string.Empty, ErrorIds.Syntax, "A key is no valid text.", offset);
            else Checks.Report(key, ErrorIds.DuplicateKey, "is given twice. Keep one.", offset);
            Json.Skip();
        }
        else if (Json.TokenType == JsonTokenType.Null)
        {
            Checks.Report(key, ErrorIds.WrongKind, "is null, and null is no value of a map. Remove it.", offset);
        }
        else
        {
            entries.Add(key, readItem(ref this));
            Checks.Under(mark, key);
        }
    }
}
