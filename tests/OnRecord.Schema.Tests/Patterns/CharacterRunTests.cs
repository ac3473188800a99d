using OnRecord.Patterns;

namespace OnRecord.Schema.Tests.Patterns;

public sealed class CharacterRunTests
{
    [Theory]
    [InlineData("^[a-z][a-z0-9-]*$", "a-z{1,1} --- 0-9 a-z{0,}")]
    [InlineData("^\\d{4}-\\d{2}$", "0-9{4,4} ---{1,1} 0-9{2,2}")]
    [InlineData("^a{2}a*$", "a-a{2,}")]
    [InlineData("^$", "")]
    [InlineData("^[a-z]+\\d*-$", "a-z{1,} 0-9{0,} ---{1,1}")]
    public void Plain_rows_are_found(string text, string expected)
    {
        Assert.True(Pattern.TryParse(text, out Pattern? pattern, out _));
        Assert.True(pattern.TryGetCharacterRuns(out IReadOnlyList<CharacterRun> runs));
        Assert.Equal(expected, string.Join(" ", runs.Select(static run =>
            string.Join(" ", run.Set.Ranges.Select(static r => (char)r.From + "-" + (char)r.To)) + "{" + run.Min + "," + run.Max + "}")));
    }

    [Theory]
    [InlineData("[a-z]+")]
    [InlineData("^[a-z]+")]
    [InlineData("^(ab)*$")]
    [InlineData("^a|b$")]
    [InlineData("^[a-z]*[a-c]$")]
    [InlineData("^[a-z]*\\d*[a-c]$")]
    [InlineData("^^a$")]
    public void Others_are_not(string text)
    {
        Assert.True(Pattern.TryParse(text, out Pattern? pattern, out _));
        Assert.False(pattern.TryGetCharacterRuns(out _));
    }
}
