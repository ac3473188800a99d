using System.ComponentModel;

namespace OnRecord.Serialization;

/// <summary>How items of a list or map are read, by type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ItemReaders
{
    /// <summary>A text.</summary>
    public static string Text(ref RecordReader reader) => reader.GetString();

    /// <summary>A typed id or a value of an open enum.</summary>
    public static T TextValue<T>(ref RecordReader reader)
        where T : struct, ITextValue<T> => reader.GetText<T>();

    /// <summary>A boolean.</summary>
    public static bool Boolean(ref RecordReader reader) => reader.GetBoolean();

    /// <summary>A whole number within 2^53-1.</summary>
    public static long Integer(ref RecordReader reader) => reader.GetInteger();

    /// <summary>A whole number of 32 bits.</summary>
    public static int Int32(ref RecordReader reader) => reader.GetInt32();

    /// <summary>A whole number of 64 bits.</summary>
    public static long Int64(ref RecordReader reader) => reader.GetInt64();

    /// <summary>A number.</summary>
    public static double Number(ref RecordReader reader) => reader.GetNumber();

    /// <summary>A number with a fixed number of digits.</summary>
    public static decimal Decimal(ref RecordReader reader) => reader.GetDecimal();

    /// <summary>A date.</summary>
    public static RecordDate RecordDate(ref RecordReader reader) => reader.GetRecordDate();

#if NET
    /// <summary>A date.</summary>
    public static DateOnly DateOnly(ref RecordReader reader) => reader.GetDateOnly();
#endif

    /// <summary>A point in time.</summary>
    public static DateTimeOffset DateTime(ref RecordReader reader) => reader.GetDateTime();

    /// <summary>A URI.</summary>
    public static Uri Uri(ref RecordReader reader) => reader.GetUri();

    /// <summary>A UUID.</summary>
    public static Guid Guid(ref RecordReader reader) => reader.GetGuid();
}
