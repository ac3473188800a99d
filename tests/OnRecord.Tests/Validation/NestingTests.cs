namespace OnRecord.Tests.Validation;

/// <summary>Records inside records, and far too many of them.</summary>
public class NestingTests
{
    [Theory]
    [InlineData(10, null)]
    [InlineData(63, null)]
    [InlineData(65, "ONR3002")]
    [InlineData(20000, "ONR3002")]
    public void An_object_may_be_nested_64_levels(int levels, string? id)
    {
        Note note = new() { Id = (NoteId)"n", Text = "x" };
        for (int i = 0; i < levels; i++) note = new Note { Id = (NoteId)"n", Text = "x", Inside = [note] };
        Assert.Equal(id, note.Validate().Errors.FirstOrDefault()?.Id);
    }

    [Theory]
    [InlineData(10, null)]
    [InlineData(31, null)]
    [InlineData(33, "ONR3002")]
    [InlineData(20000, "ONR3002")]
    public void So_may_a_text(int levels, string? id)
    {
        string json = string.Concat(Enumerable.Repeat("{\"id\":\"n\",\"text\":\"x\",\"inside\":[", levels)) + "{\"id\":\"n\",\"text\":\"x\"}" + string.Concat(Enumerable.Repeat("]}", levels));
        Note? note = Note.Parse(json, out ValidationResult result);
        Assert.Equal(id, result.Errors.FirstOrDefault()?.Id);
        Assert.Equal(id is null, note is not null);
    }

    [Fact]
    public void Errors_inside_have_the_whole_path()
    {
        Note.Parse("{\"id\":\"n\",\"text\":\"x\",\"inside\":[{\"id\":\"n\",\"text\":\"x\"},{\"id\":\"n\",\"text\":\"\",\"inside\":[{\"text\":1}]}]}", out ValidationResult result);
        Assert.Equal(
            ["/inside/1/text ONR3009", "/inside/1/inside/0/id ONR3006", "/inside/1/inside/0/text ONR3007"],
            result.Errors.Select(static error => error.Path + " " + error.Id));
    }

    [Fact]
    public void Every_prefix_and_every_flipped_byte_of_a_text_ends_in_errors()
    {
        byte[] json = System.Text.Encoding.UTF8.GetBytes("{\"id\":\"n\",\"text\":\"x“\\u00e9\",\"inside\":[{\"id\":\"m\",\"text\":\"y\"}]}");
        for (int length = 0; length < json.Length; length++) Assert.False(Serialization.RecordSerializer.TryParseJson(Note.Converter.Instance, json.AsSpan(0, length), out _, out _));
        for (int i = 0; i < json.Length; i++)
        {
            for (int value = 0; value < 256; value++)
            {
                byte[] flipped = [.. json];
                flipped[i] = (byte)value;
                bool isValid = Serialization.RecordSerializer.TryParseJson(Note.Converter.Instance, flipped, out Note? note, out ValidationResult result);
                Assert.Equal(isValid, result.IsValid);
                Assert.Equal(isValid, note is not null);
            }
        }
    }
}
