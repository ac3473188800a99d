using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OnRecord.Serialization;

namespace OnRecord;

/// <summary>A date of the calendar, where <c>DateOnly</c> is not to be had.</summary>
[JsonConverter(typeof(RecordDateConverter))]
public readonly record struct RecordDate : IComparable<RecordDate>
{
    private readonly int _days;

    /// <summary>The date with these parts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such date.</exception>
    public RecordDate(int year, int month, int day)
        : this((int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay))
    {
    }

    private RecordDate(int days) => _days = days;

    /// <summary>From 1 to 9999.</summary>
    public int Year => ToDateTime().Year;

    /// <summary>From 1 to 12.</summary>
    public int Month => ToDateTime().Month;

    /// <summary>From 1.</summary>
    public int Day => ToDateTime().Day;

    /// <summary>The date of a point in time, as written with its offset.</summary>
    public static RecordDate FromDateTime(DateTimeOffset time) => new(time.Year, time.Month, time.Day);

    /// <summary>Reads an RFC 3339 full-date: <c>2026-03-17</c>.</summary>
    public static bool TryParse(string text, out RecordDate date)
    {
        bool isDate = OnRecord.Text.Formats.TryParseDate(text, out int year, out int month, out int day);
        date = isDate ? new RecordDate(year, month, day) : default;
        return isDate;
    }

    /// <summary>Midnight of the date.</summary>
    public DateTime ToDateTime() => new(_days * TimeSpan.TicksPerDay);

#if NET
    /// <summary>The same date as the framework's own type.</summary>
    public DateOnly ToDateOnly() => DateOnly.FromDayNumber(_days);

    /// <summary>The same date in this type.</summary>
    public static RecordDate FromDateOnly(DateOnly date) => new(date.DayNumber);
#endif

    /// <inheritdoc/>
    public int CompareTo(RecordDate other) => _days.CompareTo(other._days);

    /// <summary>As RFC 3339 writes it: <c>2026-03-17</c>.</summary>
    public override string ToString() => ToDateTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Earlier.</summary>
    public static bool operator <(RecordDate left, RecordDate right) => left._days < right._days;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(RecordDate left, RecordDate right) => left._days <= right._days;

    /// <summary>Later.</summary>
    public static bool operator >(RecordDate left, RecordDate right) => left._days > right._days;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(RecordDate left, RecordDate right) => left._days >= right._days;

    private sealed class RecordDateConverter : JsonConverter<RecordDate>, ITypeInfoSource
    {
        public override RecordDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && TryParse(reader.GetString()!, out RecordDate date) ? date : throw new JsonException("A date is expected, such as '2026-03-17'.");

        public override void Write(Utf8JsonWriter writer, RecordDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

        JsonTypeInfo ITypeInfoSource.MakeTypeInfo(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<RecordDate>(options, this);
    }
}
