using System.Text;
using CsCheck;
using OnRecord.Serialization;
using OnRecord.Yaml;

namespace OnRecord.Tests.Yaml;

/// <summary>The quick reader of YAML takes what the strict one takes, and makes the same JSON of it; the rest it leaves alone.</summary>
public sealed class BlockYamlTests
{
    private static readonly string[] Seeds = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Yaml", "block-yaml.txt")).Replace("\r\n", "\n").Split("=====\n");

    public static TheoryData<string> Taken => [.. Seeds];

    [Theory]
    [MemberData(nameof(Taken))]
    public void What_people_write_is_taken(string yaml) => Assert.Equal(Strictly(yaml), Quickly(yaml));

    [Theory]
    [MemberData(nameof(Taken))]
    public void Line_ends_may_be_those_of_windows(string yaml)
    {
        string other = yaml.Replace("\n", "\r\n");
        Assert.Equal(Quickly(yaml), Quickly(other));
        Assert.Equal(Strictly(other), Quickly(other));
    }

    [Fact]
    public void What_the_library_writes_is_taken() => RandomJson.Utf8.Sample(
        static json =>
        {
            string yaml = JsonToYaml.Convert(json);
            if (Quickly(yaml) is { } quick) Assert.Equal(Encoding.UTF8.GetString(json), quick);
        },
        iter: 5_000);

    [Theory]
    [InlineData("a: b: c")]
    [InlineData("a: b:")]
    [InlineData("a: b #c")]
    [InlineData("a: b # c")]
    [InlineData("a: #c")]
    [InlineData("a: b\n  c")]
    [InlineData("a: &x b")]
    [InlineData("a: *x")]
    [InlineData("a: !x b")]
    [InlineData("a: 1\na: 2")]
    [InlineData("a:\n  b: 1\n c: 2")]
    [InlineData("a: {b: c}")]
    [InlineData("a: [b, c:d]")]
    [InlineData("a: [b,]")]
    [InlineData("a: \"b\" c")]
    [InlineData("a: \"b\\x41\"")]
    [InlineData("a: 'b' 'c'")]
    [InlineData("a: |+\n  b\n")]
    [InlineData("a: |\n  b")]
    [InlineData("a: |\n\n  b\n")]
    [InlineData("a: >\n  b\n   c\n")]
    [InlineData("a: |\n  b\n c\n")]
    [InlineData("a:\tb")]
    [InlineData("a: b\rc: d")]
    [InlineData("\uFEFFa: b")]
    [InlineData("a: \u0085b")]
    [InlineData("<<: b")]
    [InlineData("null: b")]
    [InlineData("1: b")]
    [InlineData("\"a\": b")]
    [InlineData("? a")]
    [InlineData("- a")]
    [InlineData(" a: b")]
    [InlineData("a: b\n---\nc: d")]
    [InlineData("a: b\n...\n")]
    [InlineData("%YAML 1.1\n---\na: b")]
    [InlineData("text")]
    [InlineData("")]
    [InlineData("# nothing")]
    public void What_is_unusual_is_left_to_the_strict_reader(string yaml) => Assert.Null(Quickly(yaml));

    [Fact]
    public void What_is_deep_or_long_or_no_character_is_left_to_the_strict_reader()
    {
        Assert.Null(Quickly("a: \uD800"));
        Assert.Null(Quickly("a: \uDE00\uD83D\nb: c"));
        Assert.Null(Quickly(string.Concat(Enumerable.Range(0, 40).Select(static depth => new string(' ', depth) + "a:\n"))));
        Assert.Null(Quickly("a: " + new string('x', 2 * 1024 * 1024)));
        Assert.Null(Quickly(string.Concat(Enumerable.Range(0, 100).Select(static i => "k" + i + ": v\n"))));
    }

    /// <summary>Texts changed at random: whatever the quick reader makes of them, the strict one makes it too.</summary>
    [Fact]
    public void Changed_texts_are_read_alike()
    {
        string[] pieces = [" ", "  ", "\n", "\n\n", "- ", "-", ":", ": ", "#", " # ", "\"", "'", "''", "\\", "\\n", "|", "|-\n", ">", ">-", "[", "]", "{", "}", ",", "&", "*", "!", "?", "%", "@", "`", "~", "null", "true", "1", "-1", "+.5", "0x1F", "...", "---", "a", "é", "—", "\U0001F600", "\uD83D", "\r\n", "\u00A0", "key: value\n", "- item\n"];
        int rounds = int.TryParse(Environment.GetEnvironmentVariable("ONRECORD_FUZZ"), out int asked) ? asked : 40_000;
        Random random = new(17);
        int taken = 0;
        for (int i = 0; i < rounds; i++)
        {
            StringBuilder text = new(Seeds[random.Next(Seeds.Length)]);
            for (int changes = random.Next(1, 4); changes > 0; changes--)
            {
                int at = random.Next(text.Length + 1);
                if (random.Next(3) == 0) text.Remove(at, Math.Min(text.Length - at, random.Next(1, 4)));
                else text.Insert(at, pieces[random.Next(pieces.Length)]);
            }

            string yaml = text.ToString();
            if (Quickly(yaml) is not { } quick) continue;
            taken++;
            if (Strictly(yaml) != quick) Assert.Fail("Strictly: " + Strictly(yaml) + "\nquickly: " + quick + "\nof:\n" + yaml);
        }

        // Else nothing would have been compared.
        Assert.True(taken > rounds / 10, taken + " of " + rounds);
    }

    private static string? Quickly(string yaml)
    {
        using JsonBuffer buffer = JsonBuffer.Take(null);
        return BlockYaml.TryRead(yaml, buffer) ? Encoding.UTF8.GetString(buffer.Written.Span) : null;
    }

    /// <summary>Null where something is wrong.</summary>
    private static string? Strictly(string yaml)
    {
        using JsonBuffer buffer = JsonBuffer.Take(null);
        YamlReading reading = StrictYaml.Read(yaml, sink: new YamlToJson(buffer));
        return reading.IsWhole && reading.Problems.Count == 0 ? Encoding.UTF8.GetString(buffer.Written.Span) : null;
    }
}
