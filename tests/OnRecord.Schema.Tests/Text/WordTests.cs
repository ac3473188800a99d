using OnRecord.Text;

namespace OnRecord.Schema.Tests.Text;

public sealed class WordTests
{
    [Theory]
    [InlineData("tbd", true)]
    [InlineData(" TBD ", true)]
    [InlineData("N/A", true)]
    [InlineData("n / a", false)]
    [InlineData("Unknown", true)]
    [InlineData("unknown person", false)]
    [InlineData("someone", true)]
    [InlineData("xxx", true)]
    [InlineData("xxxx", false)]
    [InlineData("?", true)]
    [InlineData("-", true)]
    [InlineData("— …", true)]
    [InlineData("+++", true)]
    [InlineData("?!a", false)]
    [InlineData("R2-D2", false)]
    [InlineData("7", false)]
    [InlineData("سعيد", false)]
    [InlineData("Sources", false)]
    [InlineData("", false)]
    [InlineData("  ", false)]
    [InlineData("testing", false)]
    public void Placeholders_name_nobody(string text, bool expected) => Assert.Equal(expected, Placeholders.IsPlaceholder(text));

    [Theory]
    [InlineData("He claimed that.", "claimed", "claimed")]
    [InlineData("He CLAIMED that.", "claimed", "CLAIMED")]
    [InlineData("He reclaimed that.", "claimed", null)]
    [InlineData("claimed", "claimed", "claimed")]
    [InlineData("so-called", "called", "called")]
    [InlineData("He didn't.", "didn't", "didn't")]
    [InlineData("He didn’t.", "didn't", "didn't")]
    [InlineData("He didn't.", "didn", null)]
    [InlineData("'claimed'", "claimed", "claimed")]
    [InlineData("the boys' claim", "boys", "boys")]
    [InlineData("people familiar with the matter said", "people familiar with the matter", "people familiar with the matter")]
    [InlineData("people, familiar\nwith the matter", "people familiar with the matter", "people familiar with the matter")]
    [InlineData("people familiar with the", "people familiar with the matter", null)]
    [InlineData("people people familiar", "people familiar", "people familiar")]
    [InlineData("Êtes-vous là?", "LÀ", "là")]
    [InlineData("Er weiß es.", "WEISS", null)]
    [InlineData("number 10 says", "10", "10")]
    [InlineData("a_b", "b", "b")]
    [InlineData("e\u0301tude", "tude", null)]
    [InlineData("𝒜b c", "b", null)]
    [InlineData("", "a", null)]
    [InlineData("a", "", null)]
    [InlineData("a ? b", "?", null)]
    public void Mentions_are_whole_words(string text, string entry, string? expected) =>
        Assert.Equal(expected, new Lexicon(["zzz", entry]).FirstMentionIn(text));

    [Theory]
    [InlineData("some people", true)]
    [InlineData(" Some People\n", true)]
    [InlineData("some  people", false)]
    [InlineData("some people said", false)]
    [InlineData("people", false)]
    public void Entries_are_whole_values(string text, bool expected) =>
        Assert.Equal(expected, new Lexicon([" some people "]).Contains(text));

    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 2)]
    [InlineData("😀", 1)]
    [InlineData("😀😀", 2)]
    [InlineData("👩\u200d🚀", 3)]
    public void Lengths_count_scalar_values(string text, int expected)
    {
        Assert.Equal(expected, ScalarLength.Of(text));
        Assert.Equal(expected, text.EnumerateRunes().Count());
        Assert.False(ScalarLength.HasLoneSurrogate(text));
    }

    [Fact]
    public void Lone_surrogates_are_found()
    {
        foreach (string text in new[] { "\ud800", "a\udc00", "\udc00\ud800", "\ud800\ud800\udc00", "\ud800a" })
            Assert.True(ScalarLength.HasLoneSurrogate(text));
    }

    [Theory]
    [InlineData("attributon", "attribution", "attribution")]
    [InlineData("minlength", "minLength,maxLength", "minLength")]
    [InlineData("maxLenght", "minLength,maxLength", "maxLength")]
    [InlineData("blinkn", "blinken,blink", "blinken")]
    [InlineData("colour", "color", "color")]
    [InlineData("ab", "cd", null)]
    [InlineData("id", "ix", "ix")]
    [InlineData("x", "y", null)]
    [InlineData("text", "", null)]
    [InlineData("publisher", "language", null)]
    public void The_nearest_name_is_suggested(string name, string candidates, string? expected) =>
        Assert.Equal(expected, Nearest.To(name, candidates.Split(',')));

    [Fact]
    public void The_band_leaves_nothing_out()
    {
        string[] names = [.. Enumerable.Range(0, 400).Select(static i => string.Concat(Enumerable.Range(0, 4 + i % 9).Select(j => (char)('a' + (i * 7 + j * j * (i % 5 + 1)) % 4))))];
        foreach (string name in names)
        {
            int limit = Math.Max(2, name.Length / 3);
            string? expected = names.Where(other => other != name).Select(other => (other, distance: Slips(name, other)))
                .Where(pair => pair.distance <= limit && pair.distance < Math.Min(name.Length, pair.other.Length))
                .OrderBy(static pair => pair.distance).Select(static pair => pair.other).FirstOrDefault();
            Assert.Equal(expected, Nearest.To(name, names.Where(other => other != name)));
        }
    }

    private static int Slips(string a, string b)
    {
        int[,] table = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }

                table[i, j] = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[a.Length, b.Length];
    }

    [Fact]
    public void Suggestions_among_very_many_names_are_not_waited_for()
    {
        IEnumerable<string> Endless()
        {
            while (true) yield return "statement";
        }

        Assert.Null(Nearest.To("xxxxxxxxx", Endless()));
    }
}
