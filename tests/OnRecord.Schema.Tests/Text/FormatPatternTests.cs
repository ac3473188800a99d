using CsCheck;
using OnRecord.Patterns;
using OnRecord.Text;

namespace OnRecord.Schema.Tests.Text;

/// <summary>The exported patterns say what the code says.</summary>
public sealed class FormatPatternTests
{
    private static readonly Pattern Date = Parse(FormatPatterns.Date);
    private static readonly Pattern DateTime = Parse(FormatPatterns.DateTime);
    private static readonly Pattern UriPattern = Parse(FormatPatterns.Uri);
    private static readonly Pattern Uuid = Parse(FormatPatterns.Uuid);

    [Fact]
    public void Every_day()
    {
        for (int year = 0; year <= 10_000; year += year is > 10 and < 9990 && year % 100 is > 5 and < 95 ? 7 : 1)
        {
            for (int month = 0; month <= 13; month++)
            {
                foreach (int day in new[] { 0, 1, 28, 29, 30, 31, 32 })
                {
                    string text = $"{year:D4}-{month:D2}-{day:D2}";
                    Assert.True(Formats.IsDate(text) == Date.IsMatch(text), text);
                }
            }
        }
    }

    [Fact]
    public void Date_times() => Slots(
        ["2026-01-31", "2024-02-29", "2023-02-29", "0001-06-01"],
        ["T", "T", "T", "t", " ", ""],
        ["10:20:30", "23:59:59", "00:00:00", "24:00:00", "10:60:00", "10:20:60", "10:20"],
        ["", "", ".1", ".1234567", ".12345678", "."],
        ["Z", "z", "+00:00", "-13:59", "+14:00", "+14:01", "-24:00", "+0100", ""],
        ["", "", "", "x"])
        .Sample(text => Assert.True(Formats.IsDateTime(text) == DateTime.IsMatch(text), text), iter: 20_000);

    [Fact]
    public void Uuids() => Slots(
        ["01234567", "abcdefAB", "0123456", "0123456g"], ["-", "-", "-", ""], ["abcd", "ABCD"], ["-", "-", "-", ""], ["0123"], ["-"], ["4567"], ["-", "_"], ["0123456789ab", "0123456789a"])
        .Sample(text => Assert.True(Formats.IsUuid(text) == Uuid.IsMatch(text), text), iter: 5_000);

    [Fact]
    public void Uris() => Pieces(
        "http", "https", "ftp", "file", "FILE", "urn", "x-y", "x", ":", ":", "//", "//", "///", "/", "a", "b.c", "example.org", ".", "..", "-", "_", "0", "127.0.0.1",
        "[::1]", "[1:2:3:4:5:6:7:8]", "[1:2:3::]", "[::1:2:3:4:5:6:7]", "[1::2::3]", "[", "]", "::", "@", "user:pw@", ":80", ":65535", ":65536", ":99999", "?", "#", "%41", "%", "~", "!", "é", " ")
        .Sample(
            text =>
            {
                // A pattern can't tell what else System.Uri makes of a text; its own part is compared.
                bool isHeld = Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _);
                if (isHeld) Assert.True(Formats.IsUri(text) == UriPattern.IsMatch(text), text);
            },
            iter: 50_000);

    [Theory]
    [InlineData("http://[1:2:3:4:5:6:7::]/", true)]
    [InlineData("http://[1:2:3:4:5:6::8]/", true)]
    [InlineData("http://[1::3:4:5:6:7:8]/", true)]
    [InlineData("http://[::2:3:4:5:6:7:8]/", true)]
    [InlineData("http://[1:2:3:4:5:6:7:8::]/", false)]
    [InlineData("http://[::1:2:3:4:5:6:7:8]/", false)]
    [InlineData("http://[1::2:3:4:5:6:7:8]/", false)]
    public void Addresses(string text, bool expected)
    {
        Assert.Equal(expected, Formats.IsUri(text));
        Assert.Equal(expected, UriPattern.IsMatch(text));
    }

    private static Gen<string> Pieces(params string[] pieces) =>
        Gen.Int[0, pieces.Length - 1].Array[1, 9].Select(choice => string.Concat(choice.Select(i => pieces[i])));

    private static Gen<string> Slots(params string[][] slots) =>
        Gen.Int[0, 9999].Array[slots.Length].Select(choice => string.Concat(choice.Select((i, slot) => slots[slot][i % slots[slot].Length])));

    private static Pattern Parse(string text) => Pattern.TryParse(text, out Pattern? pattern, out PatternProblem? problem) ? pattern : throw new InvalidOperationException(problem.ToString());
}
