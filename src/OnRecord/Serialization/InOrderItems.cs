#if NET
using System.ComponentModel;

namespace OnRecord.Serialization;

/// <summary>How items of a list or map are read in order, by type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class InOrderItems
{
    /// <summary>A text.</summary>
    public static string Text(ref InOrderReader json) => json.GetString();

    /// <summary>A typed id or a value of an open enum.</summary>
    public static T TextValue<T>(ref InOrderReader json)
        where T : struct, ITextValue<T> => json.GetText<T>();

    /// <summary>A boolean.</summary>
    public static bool Boolean(ref InOrderReader json) => json.GetBoolean();

    /// <summary>A whole number within 2^53-1.</summary>
    public static long Integer(ref InOrderReader json) => json.GetInteger();

    /// <summary>A whole number of 32 bits.</summary>
    public static int Int32(ref InOrderReader json) => json.GetInt32();

    /// <summary>A whole number of 64 bits.</summary>
    public static long Int64(ref InOrderReader json) => json.GetInt64();

    /// <summary>A number.</summary>
    public static double Number(ref InOrderReader json) => json.GetNumber();

    /// <summary>A number with a fixed number of digits.</summary>
    public static decimal Decimal(ref InOrderReader json) => json.GetDecimal();

    /// <summary>A date.</summary>
    public static RecordDate RecordDate(ref InOrderReader json) => json.GetRecordDate();

    /// <summary>A date.</summary>
    public static DateOnly DateOnly(ref InOrderReader json) => json.GetDateOnly();

    /// <summary>A point in time.</summary>
    public static DateTimeOffset DateTime(ref InOrderReader json) => json.GetDateTime();

    /// <summary>A URI.</summary>
    public static Uri Uri(ref InOrderReader json) => json.GetUri();

    /// <summary>A UUID.</summary>
    public static Guid Guid(ref InOrderReader json) => json.GetGuid();
}
#endif
