using OnRecord.Patterns;

namespace OnRecord.Schema.Tests.Patterns;

/// <summary>Which pattern lets through all that another does.</summary>
public sealed class PatternCoveringTests
{
    private static readonly string[] Patterns =
    [
        "", "a", "b", "^a", "a$", "^a$", "^$", "$^", "a|b", "^(a|b)+$", "^[ab]*$", "^[a-c]*$", "^a{2,3}$", "^a{1,4}$", "ab", "^.*ab.*$", "^[^a]*$", "^.$", "^..?$", "^a?b?$", "(a|b)*a$", "^a|b$", "^é", "^[a-z]{0,2}$",
    ];

    private static readonly string[] Texts = [.. AllTexts(4)];

    [Theory]
    [InlineData("^[a-z0-9]+$", "^[a-z]+$", true)]
    [InlineData("^[a-z]+$", "^[a-z0-9]+$", false)]
    [InlineData("b", "^abc$", true)]
    [InlineData("", "x", true)]
    [InlineData("x", "", false)]
    [InlineData("^(?:ab|cd)*$", "^(?:abcd)+$", true)]
    [InlineData("^[\\u{1F600}-\\u{1F64F}]$", "^\\u{1F601}$", true)]
    [InlineData("(a|b)*b(a|b){12}$", "(a|b)*b(a|b){12}$", false)] // Too large to tell, and so not said.
    public void Covers(string pattern, string other, bool covers) => Assert.Equal(covers, Parse(pattern).Covers(Parse(other)));

    /// <summary>Where one covers the other, no text says otherwise; where it does not, a short one does.</summary>
    [Fact]
    public void Agrees_with_all_short_texts()
    {
        int covering = 0;
        foreach (string pattern in Patterns)
        {
            foreach (string other in Patterns)
            {
                Pattern a = Parse(pattern), b = Parse(other);
                bool covers = a.Covers(b);
                string? counterexample = Texts.FirstOrDefault(text => b.IsMatch(text) && !a.IsMatch(text));
                Assert.True(covers == (counterexample is null), $"'{pattern}' and '{other}': {covers}, '{counterexample}'");
                if (covers) covering++;
            }
        }

        Assert.InRange(covering, Patterns.Length + 1, Patterns.Length * Patterns.Length - 1);
    }

    private static IEnumerable<string> AllTexts(int length) => length == 0 ? [""] : AllTexts(length - 1).SelectMany(static text => new[] { text, text + "a", text + "b", text + "c", text + "d", text + "é" }).Distinct();

    private static Pattern Parse(string text)
    {
        Assert.True(Pattern.TryParse(text, out Pattern? pattern, out _));
        return pattern;
    }
}
