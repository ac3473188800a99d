using System.Text.Json;
using OnRecord.Validation;

namespace OnRecord.Tests.Values;

/// <summary>Dates, numbers, ids, and what rules ask of them.</summary>
public class ValueTests
{
    [Theory]
    [InlineData("2026-03-17", true)]
    [InlineData("0001-01-01", true)]
    [InlineData("9999-12-31", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("2026-02-29", false)]
    [InlineData("0000-01-01", false)]
    [InlineData("2026-3-17", false)]
    [InlineData("2026-03-17T00:00:00Z", false)]
    public void Dates(string text, bool isDate)
    {
        Assert.Equal(isDate, RecordDate.TryParse(text, out RecordDate date));
        if (!isDate) return;
        Assert.Equal(text, date.ToString());
        Assert.Equal(DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture), date.ToDateOnly());
        Assert.Equal(date, RecordDate.FromDateOnly(date.ToDateOnly()));
        Assert.Equal(date, JsonSerializer.Deserialize<RecordDate>(JsonSerializer.Serialize(date)));
    }

    [Fact]
    public void A_date_is_later_than_the_one_before()
    {
        RecordDate earlier = new(2026, 3, 16), later = new(2026, 3, 17);
        Assert.True(earlier < later && earlier <= later && later > earlier && later >= earlier && earlier.CompareTo(later) < 0);
        Assert.Equal((2026, 3, 17), (later.Year, later.Month, later.Day));
        Assert.Equal(later, RecordDate.FromDateTime(new DateTimeOffset(2026, 3, 17, 23, 59, 0, TimeSpan.FromHours(-5))));
    }

    [Theory]
    [InlineData("2026-03-17T09:30:00Z")]
    [InlineData("2026-03-17T09:30:00.5-05:00")]
    [InlineData("2026-03-17T09:30:00.1234567+14:00")]
    public void Points_in_time_are_written_as_they_were_read(string text)
    {
        Assert.True(OnRecord.Text.Formats.TryParseDateTime(text, out DateTimeOffset time));
        Assert.Equal(text, RecordTime.Format(time));
    }

    [Theory]
    [InlineData("1.50", 2, true)]
    [InlineData("1.500", 2, true)]
    [InlineData("1.505", 2, false)]
    [InlineData("0.001", 2, false)]
    [InlineData("123456789012345", 2, true)]
    [InlineData("1234567890123456", 2, false)]
    [InlineData("1000000000000000000", 2, true)]
    public void Scale(string number, int scale, bool fits) =>
        Assert.Equal(fits, Conditions.HasScale(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), scale));

    [Theory]
    [InlineData("a", "b", -1)]
    [InlineData("b", "a", 1)]
    [InlineData("a", "a", 0)]
    [InlineData("a", "ab", -1)]
    [InlineData("\uFF01", "\U0001F600", -1)]
    [InlineData("\U0001F600", "\uFF01", 1)]
    [InlineData(null, "a", null)]
    [InlineData("a", null, null)]
    public void Texts_compare_by_code_point(string? left, string? right, int? order) =>
        Assert.Equal(order, Conditions.Compare(left, right) is { } actual ? Math.Sign(actual) : null);

    [Theory]
    [InlineData(3)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1000)]
    public void Unique_items(int count)
    {
        EquatableList<int> items = Enumerable.Range(0, count).ToEquatableList();
        Assert.True(Conditions.AreUnique(items));
        Assert.False(Conditions.AreUnique(items.Append(count - 1).ToEquatableList()));
    }

    [Fact]
    public void An_id_is_its_text_in_json()
    {
        RecordId id = (RecordId)"x";
        Assert.Equal("\"x\"", JsonSerializer.Serialize(id));
        Assert.Equal(id, JsonSerializer.Deserialize<RecordId>("\"x\""));
        Assert.Equal("{\"x\":1}", JsonSerializer.Serialize(new Dictionary<RecordId, int> { [id] = 1 }));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<RecordId>("1"));
        Assert.Equal("", default(RecordId).ToString());
    }

    [Fact]
    public void Raw_json_is_an_element() => Assert.Equal(2, new RawJson("{\"a\":[1,2]}").ToElement().GetProperty("a").GetArrayLength());
}
