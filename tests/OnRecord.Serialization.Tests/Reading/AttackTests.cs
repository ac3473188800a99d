using System.Text;
using Features;
using OnRecord.Measuring;

namespace OnRecord.Serialization.Tests.Reading;

/// <summary>Texts made to cost time or memory: they cost neither, and get a verdict.</summary>
public sealed class AttackTests
{
    private const string Before = """{"key":"k","shape":{"$type":"Circle","id":"c","colour":"green","radius":1},"state":"green","word":"w",""";

    private const string Whole = """{"key":"k","shape":{"$type":"Circle","id":"c","colour":"green","radius":1},@"state":"green","word":"w"}""";

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
        { "fields in front of fields, out of order", static n => "{" + string.Join(',', Enumerable.Range(0, n / 12).Select(static i => "\"f" + i + "\":0")) + "," + Before[1..].TrimEnd(',') + "}" },
    };

    /// <summary>Long, and nothing wrong with it: the reader in front goes through all of it.</summary>
    public static TheoryData<string, Func<int, string>> LongTexts => new()
    {
        { "records", static n => Whole.Replace("@", "\"shapes\":[" + string.Join(',', Enumerable.Repeat("""{"$type":"Circle","id":"c","colour":"green","radius":1}""", n / 55)) + "],", StringComparison.Ordinal) },
        { "entries of a map", static n => Whole.Replace("@", "\"table\":{" + string.Join(',', Enumerable.Range(0, n / 12).Select(static i => "\"k" + i + "\":1")) + "},", StringComparison.Ordinal) },
        { "lists of lists", static n => Whole.Replace("@", "\"matrix\":[" + string.Join(',', Enumerable.Repeat("[1,2]", n / 6)) + "],", StringComparison.Ordinal) },
        { "texts", static n => Whole.Replace("@", "\"moods\":[" + string.Join(',', Enumerable.Repeat("\"calm\"", n / 7)) + "],", StringComparison.Ordinal) },
        { "one text", static n => Whole.Replace("\"w\"", "\"" + new string('w', n) + "\"", StringComparison.Ordinal).Replace("@", "", StringComparison.Ordinal) },
        { "one text of other scripts", static n => Whole.Replace("\"w\"", "\"" + new string('語', n / 3) + "\"", StringComparison.Ordinal).Replace("@", "", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Cost_grows_with_the_text_alone(string name, Func<int, string> make) => Growth.AssertLinear(name, n => Read(make(n)));

    [Theory]
    [MemberData(nameof(LongTexts))]
    public void Cost_of_a_long_record_grows_with_it(string name, Func<int, string> make)
    {
        Assert.True(Ways.IsReadInFront(Everything.Converter.Instance, Encoding.UTF8.GetBytes(make(10_000))), name);
        Growth.AssertLinear(name, n =>
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(make(n));
            return Growth.BytesOf(() => Assert.True(Everything.TryParseJson(utf8, out _, out _)));
        });
    }

    /// <summary>Compared each with each, they would keep a processor for minutes.</summary>
    [Fact]
    public void Ids_that_have_to_differ_are_not_compared_each_with_each()
    {
        string ids = string.Join(',', Enumerable.Range(0, 200_000).Select(static i => "\"a" + i + "\""));
        string start = """{"id":"s","text":"x","directness":"indirect","stance":"asserts","attribution":{"by":[""";
        const string End = """],"terms":"on-record"},"garbled":false}""";
        Assert.True(Verdict(start + ids + End));
        Assert.False(Verdict(start + ids + ",\"a199999\"" + End));
        Assert.False(Verdict(start + "\"a0\"," + ids + End));
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

    private static bool Verdict(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        bool isValid = News.Statement.TryParseJson(utf8, out _, out _);
        Assert.Equal(isValid, News.Statement.IsValidJson(utf8));
        return isValid;
    }

    private static long Read(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        return Growth.BytesOf(() => Assert.Equal(Everything.TryParseJson(utf8, out _, out _), Everything.IsValidJson(utf8)));
    }
}
