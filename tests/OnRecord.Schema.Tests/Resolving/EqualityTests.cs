using OnRecord.Schema.Binding;
using OnRecord.Schema.Resolving;

namespace OnRecord.Schema.Tests.Resolving;

/// <summary>What the incremental pipeline stands on: equal texts give equal values, and so do texts that say the same.</summary>
public sealed class EqualityTests
{
    private static SchemaFile Read(string text) => SchemaReader.Read("case.onrecord.yaml", text).File;

    [Fact]
    public void Reading_twice_gives_equal_values()
    {
        Assert.Equal(SchemaReader.Read("a.onrecord.yaml", Example.Text), SchemaReader.Read("a.onrecord.yaml", Example.Text));
        Assert.Equal(Read(Example.Text).GetHashCode(), Read(Example.Text).GetHashCode());
        Assert.Equal(Read(Example.Text).Symbols, Read(Example.Text).Symbols);
        Assert.Equal(Shared.Load("a.onrecord.yaml", Example.Text).Resolved, Shared.Load("a.onrecord.yaml", Example.Text).Resolved);
        Assert.Equal(
            Shared.Load("a.onrecord.yaml", Example.Text).Resolved.Model.GetHashCode(),
            Shared.Load("a.onrecord.yaml", Example.Text).Resolved.Model.GetHashCode());
    }

    [Fact]
    public void Every_case_read_twice_gives_equal_values()
    {
        foreach (SchemaCase schema in SchemaCase.All())
        {
            Assert.Equal(Shared.Load("a.onrecord.yaml", schema.Text), Shared.Load("a.onrecord.yaml", schema.Text));
        }
    }

    [Fact]
    public void A_comment_and_a_moved_line_change_nothing_but_places()
    {
        string moved = "# A comment.\n\n" + Example.Text.Replace("records:\n", "# Another.\nrecords:\n\n");
        Assert.NotEqual(Example.Text, moved);
        Assert.Equal(Read(Example.Text), Read(moved));
        Assert.NotEqual(SchemaReader.Read("case.onrecord.yaml", Example.Text).Spans, SchemaReader.Read("case.onrecord.yaml", moved).Spans);
        Assert.Equal(Shared.Load("case.onrecord.yaml", Example.Text).Resolved, Shared.Load("case.onrecord.yaml", moved).Resolved);
    }

    [Theory]
    [InlineData("maxLength: 200", "maxLength: 201")]
    [InlineData("settled:   { description: Ended by agreement.", "settled:   { description: Ended.")]
    [InlineData("[direct, mixed] } }", "[direct] } }")]
    [InlineData("message: A direct", "message: Any direct")]
    [InlineData("employer?: ", "boss?: ")]
    [InlineData("status: struck", "status: gone")]
    public void An_edit_that_says_something_else_shows(string old, string edited)
    {
        string text = Example.Text.Replace(old, edited);
        Assert.NotEqual(Example.Text, text);
        Assert.NotEqual(Read(Example.Text), Read(text));
    }

    [Fact]
    public void Symbols_stay_while_only_fields_change()
    {
        Assert.Equal(Read(Example.Text).Symbols, Read(Example.Text.Replace("employer?: ", "boss?: ")).Symbols);
        Assert.NotEqual(Read(Example.Text).Symbols, Read(Example.Text.Replace("  Filing:", "  Paper:")).Symbols);
    }
}
