using System.Globalization;
using CsCheck;
using OnRecord.Text;

namespace OnRecord.Schema.Tests.Text;

public sealed class FormatsTests
{
    [Theory]
    [InlineData("2026-01-31", true)]
    [InlineData("0001-01-01", true)]
    [InlineData("9999-12-31", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("2000-02-29", true)]
    [InlineData("0000-01-01", false)]
    [InlineData("2023-02-29", false)]
    [InlineData("1900-02-29", false)]
    [InlineData("2026-04-31", false)]
    [InlineData("2026-13-01", false)]
    [InlineData("2026-00-01", false)]
    [InlineData("2026-01-00", false)]
    [InlineData("2026-1-31", false)]
    [InlineData("26-01-31", false)]
    [InlineData("2026/01/31", false)]
    [InlineData("2026-01-31 ", false)]
    [InlineData("2026-01-31T", false)]
    [InlineData("٢٠٢٦-٠١-٣١", false)]
    [InlineData("+026-01-31", false)]
    [InlineData("", false)]
    public void Dates(string text, bool expected) => Assert.Equal(expected, Formats.IsDate(text));

    [Theory]
    [InlineData("2026-01-31T10:20:30Z", true)]
    [InlineData("2026-01-31T10:20:30+02:00", true)]
    [InlineData("2026-01-31T10:20:30-00:00", true)]
    [InlineData("2026-01-31T10:20:30.1Z", true)]
    [InlineData("2026-01-31T10:20:30.1234567+14:00", true)]
    [InlineData("2026-01-31T23:59:59Z", true)]
    [InlineData("0001-01-01T00:00:00Z", true)]
    [InlineData("9999-12-31T23:59:59.9999999Z", true)]
    [InlineData("2026-01-31T10:20:30.12345678Z", false)]
    [InlineData("2026-01-31T10:20:30.Z", false)]
    [InlineData("2026-01-31T10:20:30.1", false)]
    [InlineData("2026-01-31T10:20:60Z", false)]
    [InlineData("2026-01-31T10:60:30Z", false)]
    [InlineData("2026-01-31T24:00:00Z", false)]
    [InlineData("2026-01-31t10:20:30Z", false)]
    [InlineData("2026-01-31T10:20:30z", false)]
    [InlineData("2026-01-31 10:20:30Z", false)]
    [InlineData("2026-01-31T10:20:30", false)]
    [InlineData("2026-01-31T10:20Z", false)]
    [InlineData("2026-01-31T10:20:30+0200", false)]
    [InlineData("2026-01-31T10:20:30+02", false)]
    [InlineData("2026-01-31T10:20:30+14:01", false)]
    [InlineData("2026-01-31T10:20:30+15:00", false)]
    [InlineData("2026-01-31T10:20:30+02:60", false)]
    [InlineData("2026-02-30T10:20:30Z", false)]
    [InlineData("0001-01-01T00:00:00+00:01", false)]
    [InlineData("9999-12-31T23:59:59-00:01", false)]
    [InlineData("2026-01-31T10:20:30Z\n", false)]
    [InlineData("2026-01-31", false)]
    [InlineData("", false)]
    public void Date_times(string text, bool expected) => Assert.Equal(expected, Formats.IsDateTime(text));

    [Fact]
    public void A_date_time_is_the_instant_that_the_framework_reads()
    {
        Gen<string> texts =
            from day in Gen.DateOnly
            from time in Gen.TimeOnly
            from digits in Gen.Int[0, 7]
            from offset in Gen.Int[-14 * 60, 14 * 60]
            select day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T"
                + time.ToString(digits == 0 ? "HH:mm:ss" : "HH:mm:ss." + new string('f', digits), CultureInfo.InvariantCulture)
                + (offset < 0 ? "-" : "+") + TimeSpan.FromMinutes(Math.Abs(offset)).ToString("hh\\:mm", CultureInfo.InvariantCulture);
        texts.Sample(text =>
        {
            bool expected = DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset instant);
            Assert.Equal(expected, Formats.TryParseDateTime(text, out DateTimeOffset read));
            if (!expected) return;
            Assert.Equal(instant, read);
            Assert.Equal(instant.Offset, read.Offset);
        });
    }

    [Fact]
    public void A_date_is_taken_apart()
    {
        Assert.True(Formats.TryParseDate("2026-01-31", out int year, out int month, out int day));
        Assert.Equal((2026, 1, 31), (year, month, day));
    }

    [Theory]
    [InlineData("f81d4fae-7dec-11d0-a765-00a0c91e6bf6", true)]
    [InlineData("F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6", true)]
    [InlineData("f81d4fae7dec11d0a76500a0c91e6bf6", false)]
    [InlineData("{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}", false)]
    [InlineData("f81d4fae-7dec-11d0-a765-00a0c91e6bf", false)]
    [InlineData("g81d4fae-7dec-11d0-a765-00a0c91e6bf6", false)]
    [InlineData("f81d4fae-7dec-11d0-a76500-a0c91e6bf6", false)]
    public void Uuids(string text, bool expected) => Assert.Equal(expected, Formats.IsUuid(text));

    [Theory]
    [InlineData("https://example.org", true)]
    [InlineData("https://example.org/a/b?c=d&e#f", true)]
    [InlineData("HTTP://user:pw@example.org:8080/%C3%A9", true)]
    [InlineData("http://192.168.0.1/", true)]
    [InlineData("http://[2001:db8::1]:80/", true)]
    [InlineData("http://[::]/", true)]
    [InlineData("http://[1:2:3:4:5:6:7:8]/", true)]
    [InlineData("http://my_host./", true)]
    [InlineData("http://example.org:/", true)]
    [InlineData("http://example.org?#", true)]
    [InlineData("mailto:a@example.org", true)]
    [InlineData("urn:isbn:0451450523", true)]
    [InlineData("tag:example.org,2026:x", true)]
    [InlineData("file:///srv/a.txt", true)]
    [InlineData("about:", true)]
    [InlineData("onrecord:news", true)]
    [InlineData("mailto:@", false)]
    [InlineData("example.org", false)]
    [InlineData("/a/b", false)]
    [InlineData("", false)]
    [InlineData("c:/a", false)]
    [InlineData("1a:b", false)]
    [InlineData("http://", false)]
    [InlineData("http:///a", false)]
    [InlineData("http://a..b/", false)]
    [InlineData("http://.a/", false)]
    [InlineData("http://a,b/", false)]
    [InlineData("http://%41/", false)]
    [InlineData("http://a@/", false)]
    [InlineData("http://a@b@c/", false)]
    [InlineData("http://a:65536/", false)]
    [InlineData("http://a:8o/", false)]
    [InlineData("http://[::1", false)]
    [InlineData("http://[1:2]/", false)]
    [InlineData("http://[1:2:3:4:5:6:7:8:9]/", false)]
    [InlineData("http://[1::2::3]/", false)]
    [InlineData("http://[:::]/", false)]
    [InlineData("http://[:1:2:3:4:5:6:7]/", false)]
    [InlineData("http://[12345::]/", false)]
    [InlineData("http://[]/", false)]
    [InlineData("http://[::1]x/", false)]
    [InlineData("http://example.org/a b", false)]
    [InlineData("http://example.org/é", false)]
    [InlineData("http://exämple.org/", false)]
    [InlineData("http://example.org/%4", false)]
    [InlineData("http://example.org/%zz", false)]
    [InlineData("http://example.org/#a#b", false)]
    [InlineData("http://example.org/[a]", false)]
    [InlineData("http://example.org/\n", false)]
    [InlineData(" http://example.org/", false)]
    public void Uris(string text, bool expected) => Assert.Equal(expected, Formats.IsUri(text));

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void A_label_of_a_host_has_63_characters_at_most(int length, bool expected)
    {
        string label = new('a', length);
        Assert.Equal(expected, Formats.IsUri("http://" + label + ".org/"));
        Assert.Equal(expected, Formats.IsUri("http://b." + label + "/"));
    }

    [Theory]
    [InlineData("http://EXAMPLE.org:80/%7e/../a")]
    [InlineData("http:a")]
    public void A_uri_keeps_its_text(string text)
    {
        Assert.True(Formats.TryParseUri(text, out Uri? uri));
        Assert.Equal(text, uri.OriginalString);
    }
}
