using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Features;
using OnRecord.News;
using OnRecord.Serialization.Tests.Making;

namespace OnRecord.Serialization.Tests.Writing;

/// <summary>Our own writer writes what Utf8JsonWriter writes, byte by byte.</summary>
public sealed class SameBytesTests
{
    public static TheoryData<string> AllTexts => [.. Texts.Hostile, .. Texts.Broken];

    [Theory]
    [MemberData(nameof(AllTexts))]
    public void Of_a_text(string text)
    {
        AssertSame(new Point { Label = text });
        AssertSame(new Point { Label = "before " + text + " and more words behind it" });
        AssertSame(new Everything { Key = (EverythingId)"k", Shape = null!, AdditionalProperties = new Dictionary<string, RawJson> { [text] = new("1") } });
    }

    [Fact]
    public void Of_every_character()
    {
        for (int unit = 0; unit <= 0xFFFF; unit++) AssertSame(new Point { Label = "ab" + (char)unit + "cdefghijklmnopqrstuvw" });
    }

    /// <summary>Characters of one to three bytes, pairs, halves of pairs and escapes, in runs as long as a few blocks: whatever may meet in one.</summary>
    [Fact]
    public void Of_mixed_texts_of_every_length()
    {
        string[] pieces = ["a", "word ", "sixteen letters!", "ж", "міністр ", "部长", "表示谈判将在议会", "é", "\u2019", "\"", "\\", "\n", "\u0001", "\u00AD", "\u2028", "\U0001F600", "\uD83D", "\uDE00", "\uFFFF"];
        Random random = new(5);
        for (int i = 0; i < 5000; i++)
        {
            string text = "";
            // Mostly of a few pieces: texts are of one script.
            int first = random.Next(pieces.Length), choices = 1 + random.Next(pieces.Length - first);
            while (text.Length < i % 80) text += pieces[first + random.Next(choices)];
            AssertSame(new Point { Label = text });
        }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("ж")]
    [InlineData("部长\n")]
    [InlineData("\U0001F600")]
    [InlineData("\u0001")]
    public void Of_a_text_longer_than_what_is_written_at_once(string piece) => AssertSame(new Point { Label = "1" + string.Concat(Enumerable.Repeat(piece, 5000)) });

    [Fact]
    public void Of_random_records()
    {
        RandomRecords records = new(7);
        for (int i = 0; i < 2000; i++)
        {
            AssertSame(records.Everything());
            AssertSame(records.Statement());
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.0)]
    [InlineData(0.1)]
    [InlineData(1e16)]
    [InlineData(1e-7)]
    [InlineData(123456789012345680)]
    [InlineData(double.MaxValue)]
    [InlineData(double.Epsilon)]
    public void Of_a_number(double number) => AssertSame(new Circle { Id = (ShapeId)"c", Colour = Colour.Red, Radius = number });

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void No_number_is_refused_by_both(double number)
    {
        Circle circle = new() { Id = (ShapeId)"c", Colour = Colour.Red, Radius = number };
        Assert.Throws<ArgumentException>(() => circle.ToJsonUtf8());
        Assert.Throws<ArgumentException>(() => Completely(circle));
        // The thread's buffer was left in the middle; the next record does not see that.
        AssertSame(circle with { Radius = 1 });
    }

    [Fact]
    public void What_is_no_json_is_refused_by_both()
    {
        Everything record = new() { Key = (EverythingId)"k", Shape = null!, AdditionalProperties = new Dictionary<string, RawJson> { ["a"] = new("{") } };
        Assert.ThrowsAny<JsonException>(() => record.ToJsonUtf8());
        Assert.ThrowsAny<JsonException>(() => Completely(record));
    }

    [Fact]
    public void An_object_that_holds_itself_too_deep_is_refused_by_both()
    {
        Everything record = new() { Key = (EverythingId)"k", Shape = null! };
        for (int i = 0; i < 2000; i++) record = record with { Nested = record };
        Assert.Throws<InvalidOperationException>(() => record.ToJsonUtf8());
        Assert.Throws<InvalidOperationException>(() => Completely(record));
    }

    [Fact]
    public void Large_records_go_out_in_pieces()
    {
        Statement statement = new RandomRecords(3).Statement();
        FeatureDossier large = new() { Everything = [.. Enumerable.Range(0, 200).Select(static i => new RandomRecords(i).Everything())] };
        AssertSame(large);
        AssertSame(statement);
    }

    private static void AssertSame(SchemaRecord record)
    {
        byte[] expected = Completely(record);
        if (!expected.AsSpan().SequenceEqual(record.ToJsonUtf8())) Assert.Equal(System.Text.Encoding.UTF8.GetString(expected), record.ToJson());
        ArrayBufferWriter<byte> output = new();
        record.WriteTo(output);
        Assert.True(expected.AsSpan().SequenceEqual(output.WrittenSpan));
    }

    private static byte[] Completely(SchemaRecord record)
    {
        ArrayBufferWriter<byte> output = new();
        using Utf8JsonWriter writer = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        record.WriteTo(writer);
        writer.Flush();
        return output.WrittenSpan.ToArray();
    }
}
