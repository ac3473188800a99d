namespace OnRecord.Tests.Validation;

/// <summary>What errors look like.</summary>
public class ErrorTests
{
    [Theory]
    [InlineData("{\"id\":\"n\",\"text\":\"\"}", "(1,18): error ONR3009: 'text' must not be empty. (at /text)")]
    [InlineData("{\"id\":\"n\",\n \"text\":\"\"}", "(2,9): error ONR3009: 'text' must not be empty. (at /text)")]
    [InlineData("{\"id\":\"é😀\",\"text\":\"\"}", "(1,20): error ONR3009: 'text' must not be empty. (at /text)")]
    [InlineData("{\"id\":\"n\"}", "(1,2): error ONR3006: 'text' must be given. (at /text)")]
    [InlineData("{\"id\":\"n\",\"text\":\"x\",\"a/b~\":1}", "(1,22): error ONR3005: 'a/b~' is no field of Note. (at /a~1b~0)")]
    [InlineData("{\"id\":\"n\",\"text\":x}", "(1,18): error ONR3001: The text is no valid JSON. 'x' is an invalid start of a value.")]
    public void Say_where_and_what(string json, string expected)
    {
        Note.Parse(json, out ValidationResult result);
        Assert.Equal(expected, result.ToString());
    }

    [Fact]
    public void An_exception_holds_them_all()
    {
        RecordFormatException exception = Assert.Throws<RecordFormatException>(static () => Serialization.RecordSerializer.ParseJson(Note.Converter.Instance, "{}"));
        Assert.Equal(2, exception.Errors.Count);
        Assert.Equal(exception.Result.ToString(), exception.Message);
    }

    [Fact]
    public void A_valid_record_has_none()
    {
        Note? note = Note.Parse("{\"id\":\"n\",\"text\":\"x\"}", out ValidationResult result);
        Assert.Equal("valid", result.ToString());
        Assert.Equal(ValidationLevel.Record, result.Level);
        Assert.True(note!.TryValidate(out Valid<Note>? proof, out _));
        Assert.Same(note, proof.Value);
    }
}
