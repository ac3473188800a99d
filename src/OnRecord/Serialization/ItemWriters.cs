using System.ComponentModel;

namespace OnRecord.Serialization;

/// <summary>How items of a list or map are written, by type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ItemWriters
{
    /// <summary>A text.</summary>
    public static void Text(RecordWriter json, string item) => json.WriteValue(item);

    /// <summary>A typed id or a value of an open enum.</summary>
    public static void TextValue<T>(RecordWriter json, T item)
        where T : struct, ITextValue<T> => json.WriteValue(item.Value);

    /// <summary>A boolean.</summary>
    public static void Boolean(RecordWriter json, bool item) => json.WriteValue(item);

    /// <summary>A whole number.</summary>
    public static void Integer(RecordWriter json, long item) => json.WriteValue(item);

    /// <summary>A whole number of 32 bits.</summary>
    public static void Int32(RecordWriter json, int item) => json.WriteValue(item);

    /// <summary>A number.</summary>
    public static void Number(RecordWriter json, double item) => json.WriteValue(item);

    /// <summary>A number with a fixed number of digits.</summary>
    public static void Decimal(RecordWriter json, decimal item) => json.WriteValue(item);

    /// <summary>A date.</summary>
    public static void Date(RecordWriter json, RecordDate item) => json.WriteValue(item);

#if NET
    /// <summary>A date.</summary>
    public static void Date(RecordWriter json, DateOnly item) => json.WriteValue(item);
#endif

    /// <summary>A point in time.</summary>
    public static void DateTime(RecordWriter json, DateTimeOffset item) => json.WriteValue(item);

    /// <summary>A URI.</summary>
    public static void Uri(RecordWriter json, Uri item) => json.WriteValue(item.OriginalString);

    /// <summary>A UUID.</summary>
    public static void Guid(RecordWriter json, Guid item) => json.WriteValue(item);

    /// <summary>A record.</summary>
    public static void Record(RecordWriter json, SerializableRecord item) => json.WriteRecord(item, withType: false);

    /// <summary>A record that says what it is.</summary>
    public static void TypedRecord(RecordWriter json, SerializableRecord item) => json.WriteRecord(item, withType: true);
}
