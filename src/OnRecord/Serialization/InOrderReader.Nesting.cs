#if NET
namespace OnRecord.Serialization;

/// <summary>Reads one item of a list or map.</summary>
public delegate T ReadItemInOrder<out T>(ref InOrderReader json);

public ref partial struct InOrderReader
{
    /// <summary>An embedded record.</summary>
    public T GetRecord<T>(RecordConverter<T> converter)
        where T : SchemaRecord => converter.ReadInOrder(ref this)!;

    /// <summary>A list of records.</summary>
    public EquatableList<T> GetRecords<T>(RecordConverter<T> converter, int minItems = 0)
        where T : SchemaRecord
    {
        if (!BeginList()) return EndList<T>(default, 0, minItems);
        T first = converter.ReadInOrder(ref this)!;
        if (!Take((byte)',')) return EndList(EquatableList<T>.Own([first]), 1, minItems);
        List<T> records = [first];
        do records.Add(converter.ReadInOrder(ref this)!);
        while (Take((byte)','));
        return EndList(EquatableList<T>.Own([.. records]), records.Count, minItems);
    }

    /// <summary>The records of a dossier's list.</summary>
    public RecordList<TId, T> GetRecordList<TId, T>(RecordConverter<T> converter)
        where TId : struct, ITextValue<TId>
        where T : SchemaRecord => new(GetRecords(converter));

    /// <summary>A list of values.</summary>
    public EquatableList<T> GetList<T>(ReadItemInOrder<T> readItem, int minItems = 0)
    {
        if (!BeginList()) return EndList<T>(default, 0, minItems);
        T first = readItem(ref this);
        if (!Take((byte)',')) return EndList(EquatableList<T>.Own([first]), 1, minItems);
        List<T> items = [first];
        do items.Add(readItem(ref this));
        while (Take((byte)','));
        return EndList(EquatableList<T>.Own([.. items]), items.Count, minItems);
    }

    /// <summary>A map of values.</summary>
    public EquatableMap<T> GetMap<T>(ReadItemInOrder<T> readItem, int minItems = 0)
    {
        Dictionary<string, T> entries = new(StringComparer.Ordinal);
        if (!Take((byte)'{') || ++_depth > MaxDepth) Fail();
        if (!IsAt((byte)'}'))
        {
            do
            {
                string key = GetString();
                Expect((byte)':');
                T value = readItem(ref this);
                if (HasFailed) return default;
                if (!entries.TryAdd(key, value)) Fail();
            }
            while (Take((byte)','));
        }

        Expect((byte)'}');
        _depth--;
        _separator = (byte)',';
        if (entries.Count < minItems) Fail();
        return EquatableMap<T>.Own(entries);
    }

    /// <summary>Goes to the first item; false where there is none.</summary>
    private bool BeginList()
    {
        if (!Take((byte)'[') || ++_depth > MaxDepth) Fail();
        return !IsAt((byte)']') && !HasFailed;
    }

    private EquatableList<T> EndList<T>(EquatableList<T> items, int count, int minItems)
    {
        Expect((byte)']');
        _depth--;
        _separator = (byte)',';
        if (count < minItems) Fail();
        return items;
    }
}
#endif
