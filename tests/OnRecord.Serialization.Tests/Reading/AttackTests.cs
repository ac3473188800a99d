using System.Text;
using Features;

namespace OnRecord.Serialization.Tests.Reading;

/// <summary>Texts made to cost time or memory: they cost neither, and get a verdict.</summary>
public sealed class AttackTests
{
    private const string Before = """{"key":"k","shape":{"$type":"Circle","id":"c","colour":"green","radius":1},"state":"green","word":"w",""";

    /// <summary>What a text of a million bytes may cost. Twice as long a text may cost twice that.</summary>
    private const long MaxBytes = 60_000_000;

    public static TheoryData<string, Func<int, string>> Attacks => new()
    {
        { "deep lists", static n => Before + "\"x\":" + new string('[', n) + new string(']', n) + "}" },
        { "deep lists, not closed", static n => new string('[', n) },
        { "deep records", static n => string.Concat(Enumerable.Repeat(Before + "\"nested\":", n / 100)) },
        { "a long number", static n => Before.Replace("\"radius\":1", "\"radius\":" + new string('1', n), StringComparison.Ordinal) + "\"x\":0}" },
        { "a long fraction", static n => Before.Replace("\"radius\":1", "\"radius\":0." + new string('1', n), StringComparison.Ordinal) + "\"x\":0}" },
        { "a long exponent", static n => Before.Replace("\"radius\":1", "\"radius\":1e" + new string('1', n), StringComparison.Ordinal) + "\"x\":0}" },
        { "a long string", static n => Before + "\"x\":\"" + new string('x', n) + "\"}" },
        { "a long string, not closed", static n => Before + "\"x\":\"" + new string('x', n) },
        { "many escapes", static n => Before.Replace("\"w\"", "\"" + string.Concat(Enumerable.Repeat("\\u00e9", n / 6)) + "\"", StringComparison.Ordinal) + "\"x\":0}" },
        { "many unknown fields", static n => Before + string.Join(',', Enumerable.Range(0, n / 12).Select(static i => "\"f" + i + "\":0")) + "}" },
        { "one field many times", static n => Before + string.Join(',', Enumerable.Repeat("\"flag\":true", n / 100)) + "}" },
        { "white space", static n => Before + new string(' ', n) + "\"x\":0}" },
        { "nothing but white space", static n => new string(' ', n) },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Cost_grows_with_the_text_alone(string name, Func<int, string> make)
    {
        Read(make(10_000));
        long small = Read(make(500_000));
        long large = Read(make(1_000_000));
        Assert.True(large < MaxBytes, name + ": " + large);
        Assert.True(large < 3 * small + 1_000_000, name + ": " + small + ", then " + large);
    }

    [Fact]
    public void Sixty_four_levels_are_read_and_one_more_is_not()
    {
        Assert.True(Everything.TryParseJson(Before + "\"x\":" + new string('[', 63) + new string(']', 63) + "}", out _, out _));
        Assert.False(Everything.TryParseJson(Before + "\"x\":" + new string('[', 64) + new string(']', 64) + "}", out _, out _));
        Assert.True(Nested(62));
        Assert.False(Nested(64));
    }

    private static bool Nested(int levels)
    {
        byte[] json = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Before + "\"nested\":", levels)) + Before.TrimEnd(',') + "}" + new string('}', levels));
        bool isValid = Everything.TryParseJson(json, out _, out _);
        Assert.Equal(isValid, Everything.IsValidJson(json));
        Assert.Equal(isValid, Everything.TryParseJson([(byte)'{', (byte)' ', .. json.AsSpan(1)], out _, out _));
        return isValid;
    }

    private static long Read(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Everything.TryParseJson(utf8, out _, out _);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
