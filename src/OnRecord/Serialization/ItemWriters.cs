using System.ComponentModel;

namespace OnRecord.Serialization;

/// <summary>How items of a list or map are written, by type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ItemWriters
{
    /// <summary>A text.</summary>
    public static void Text(RecordWriter json, string item) => json.Json.WriteStringValue(item);

    /// <summary>A typed id or a value of an open enum.</summary>
    public static void TextValue<T>(RecordWriter json, T item)
        where T : struct, ITextValue<T> => json.Json.WriteStringValue(item.Value);

    /// <summary>A boolean.</summary>
    public static void Boolean(RecordWriter json, bool item) => json.Json.WriteBooleanValue(item);

    /// <summary>A whole number.</summary>
    public static void Integer(RecordWriter json, long item) => json.Json.WriteNumberValue(item);

    /// <summary>A whole number of 32 bits.</summary>
    public static void Int32(RecordWriter json, int item) => json.Json.WriteNumberValue(item);

    /// <summary>A number.</summary>
    public static void Number(RecordWriter json, double item) => json.Json.WriteNumberValue(item);

    /// <summary>A number with a fixed number of digits.</summary>
    public static void Decimal(RecordWriter json, decimal item) => json.Json.WriteNumberValue(item);

    /// <summary>A date.</summary>
    public static void Date(RecordWriter json, RecordDate item) => json.Json.WriteStringValue(item.ToString());

#if NET
    /// <summary>A date.</summary>
    public static void Date(RecordWriter json, DateOnly item) => Date(json, RecordDate.FromDateOnly(item));
#endif

    /// <summary>A point in time.</summary>
    public static void DateTime(RecordWriter json, DateTimeOffset item) => json.Json.WriteStringValue(RecordTime.Format(item));

    /// <summary>A URI.</summary>
    public static void Uri(RecordWriter json, Uri item) => json.Json.WriteStringValue(item.OriginalString);

    /// <summary>A UUID.</summary>
    public static void Guid(RecordWriter json, Guid item) => json.Json.WriteStringValue(item.ToString("D"));

    /// <summary>A record.</summary>
    public static void Record(RecordWriter json, SchemaRecord item) => json.WriteRecord(item, withType: false);

    /// <summary>A record that says what it is.</summary>
    public static void TypedRecord(RecordWriter json, SchemaRecord item) => json.WriteRecord(item, withType: true);
}
