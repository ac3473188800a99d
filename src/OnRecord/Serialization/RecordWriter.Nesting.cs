namespace OnRecord.Serialization;

public readonly partial struct RecordWriter
{
    /// <summary>An embedded record.</summary>
    public void Write(ReadOnlySpan<byte> name, SerializableRecord? record)
    {
        if (record is null) return;
        _output.Name(name);
        WriteRecord(record, withType: false);
    }

    /// <summary>An embedded record that says what it is.</summary>
    public void WriteTyped(ReadOnlySpan<byte> name, SerializableRecord? record)
    {
        if (record is null) return;
        _output.Name(name);
        WriteRecord(record, withType: true);
    }

    /// <summary>A list, where it has items.</summary>
    public void Write<T>(ReadOnlySpan<byte> name, EquatableList<T> items, WriteItem<T> writeItem)
    {
        if (items.Count > 0) WriteAlways(name, items, writeItem);
    }

    /// <summary>A list, empty or not.</summary>
    public void WriteAlways<T>(ReadOnlySpan<byte> name, EquatableList<T> items, WriteItem<T> writeItem)
    {
        _output.Name(name);
        WriteList(items, writeItem);
    }

    /// <summary>A map, where it has entries.</summary>
    public void Write<T>(ReadOnlySpan<byte> name, EquatableMap<T> entries, WriteItem<T> writeItem)
    {
        if (entries.Count > 0) WriteAlways(name, entries, writeItem);
    }

    /// <summary>A map, empty or not.</summary>
    public void WriteAlways<T>(ReadOnlySpan<byte> name, EquatableMap<T> entries, WriteItem<T> writeItem)
    {
        _output.Name(name);
        WriteMap(entries, writeItem);
    }

    /// <summary>A dossier's list, where it has records.</summary>
    public void Write<TId, T>(ReadOnlySpan<byte> name, RecordList<TId, T>? records, WriteItem<T> writeItem)
        where TId : struct, ITextValue<TId>
        where T : SchemaRecord
    {
        if (records is null || records.Count == 0) return;
        _output.Name(name);
        _output.StartArray();
        foreach (T record in records) writeItem(this, record);
        _output.EndArray();
    }

    /// <summary>A list, as an item of another or as a value of a map.</summary>
    public void WriteList<T>(EquatableList<T> items, WriteItem<T> writeItem)
    {
        _output.StartArray();
        foreach (T item in items) writeItem(this, item);
        _output.EndArray();
    }

    /// <summary>A map, as an item of a list or as a value of another.</summary>
    public void WriteMap<T>(EquatableMap<T> entries, WriteItem<T> writeItem)
    {
        _output.StartObject();
        foreach (KeyValuePair<string, T> entry in entries)
        {
            _output.Name(entry.Key);
            writeItem(this, entry.Value);
        }

        _output.EndObject();
    }

    /// <summary>A record, as an item.</summary>
    public void WriteRecord(SerializableRecord record, bool withType)
    {
        if (_isPublic && record is IHasPublicView) throw new InvalidOperationException("A " + record.RecordName + " has sensitive fields, and was to be written in a public view: its schema has no such record in this place.");
        _output.StartObject();
        if (withType) Write("$type"u8, record.RecordName);
        record.WriteMembers(record is PublicView ? new RecordWriter(_output, isPublic: true) : this);
        _output.EndObject();
    }

    /// <summary>Unknown fields that were kept.</summary>
    public void WriteUnknown(EquatableMap<RawJson> fields)
    {
        foreach (KeyValuePair<string, RawJson> field in fields)
        {
            _output.Name(field.Key);
            _output.Raw(field.Value.ToString());
        }
    }
}
