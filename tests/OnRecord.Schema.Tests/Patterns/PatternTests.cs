using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using OnRecord.Patterns;

namespace OnRecord.Schema.Tests.Patterns;

public sealed class PatternTests
{
    [Theory]
    [InlineData("^[a-z][a-z0-9-]*$", "blinken-2", "Blinken", "2a", "a\n", "")]
    [InlineData("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "de-Latn-CH", "d", "de-", "german")]
    [InlineData("b", "abc", "ac")]
    [InlineData("^a|b$", "ax", "xa", "")]
    [InlineData("^(?:a|b)$", "a", "ab")]
    [InlineData("^.$", "x", "xx", "")]
    [InlineData("^.$", "\n", "\r\n")]
    [InlineData("^.$", "😀", "😀😀")]
    [InlineData("^\\d$", "7", "٧", "a")]
    [InlineData("^\\w+$", "aZ_9", "é", "-")]
    [InlineData("^\\s$", "\t", "\u00a0", "a")]
    [InlineData("^\\S\\D\\W$", "x-é", " -é")]
    [InlineData("^[\\d.-]+$", "1.2-3", "a")]
    [InlineData("^[^a]$", "😀", "a", "")]
    [InlineData("^[\\u{1F3FE}-\\u{1FC01}]$", "\U0001F3FE", "\U0001F3FD", "\U0001FC02")]
    [InlineData("^[\\u{1F3FE}-\\u{1FC01}]$", "\U0001FC01", "\U0001F3FD\U0001F3FE")]
    [InlineData("^[\\u{1F3FE}-\\u{1FC01}]$", "\U0001F800")]
    [InlineData("^[\\u{10000}-\\u{10FFFF}]$", "\U0010FFFF", "\uFFFF")]
    [InlineData("^[\\uD7FF-\\uE000]$", "\uE000", "\uD7FE", "\uE001")]
    [InlineData("^[😀-😂]{2}$", "😁😂", "😁", "😃😃")]
    [InlineData("^[\\uD83D\\uDE00\\u{1F601}]$", "😁", "😂")]
    [InlineData("^\\u00e9\\xe9$", "éé", "e")]
    [InlineData("^\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\/\\-$", "^$\\.*+?()[]{}|/-", "")]
    [InlineData("^a{2}b{1,}c{0,2}$", "aabbbcc", "aab c", "aabccc", "abb")]
    [InlineData("^(a|)b?$", "ab", "aab")]
    [InlineData("^(a*)*$", "aaa", "b")]
    [InlineData("^((a|b)*c|d)+$", "abcdc", "abx")]
    [InlineData("^$", "", "a", "\n")]
    [InlineData("$^", "", "a")]
    [InlineData("a$b", null, "ab", "a\nb")]
    [InlineData("a^b", null, "ab")]
    [InlineData("", "anything")]
    [InlineData("[^\\s\\S]", null, "a", "")]
    [InlineData("^[-a]$", "-", "b")]
    [InlineData("^[a-]$", "-", "b")]
    [InlineData("^[]-a]$", null)]
    public void Matches(string text, string? match, params string[] others)
    {
        if (!Pattern.TryParse(text, out Pattern? pattern, out _))
        {
            Assert.Null(match);
            return;
        }

        if (match is not null) Holds(pattern, match, expected: true);
        foreach (string other in others) Holds(pattern, other, expected: false);
    }

    [Theory]
    [InlineData("a(b", 1, "never closed")]
    [InlineData("a)", 1, "closes no group")]
    [InlineData("[a", 0, "never closed")]
    [InlineData("[]", 0, "empty")]
    [InlineData("a]", 1, "'\\]'")]
    [InlineData("a}", 1, "'\\}'")]
    [InlineData("*a", 0, "nothing stands before")]
    [InlineData("a|+", 2, "nothing stands before")]
    [InlineData("a**", 2, "a quantifier follows")]
    [InlineData("a*?", 2, "lazy")]
    [InlineData("a++", 2, "possessive")]
    [InlineData("^*", 1, "no character")]
    [InlineData("a{", 1, "a count is")]
    [InlineData("a{,2}", 1, "a count is")]
    [InlineData("a{2,x}", 1, "a count is")]
    [InlineData("a{3,2}", 1, "not above")]
    [InlineData("a{1001}", 1, "at most 1,000")]
    [InlineData("a{99999999999}", 1, "at most 1,000")]
    [InlineData("(a{1000}){1000}", 0, "5,000 steps")]
    [InlineData("(?=a)", 0, "lookahead")]
    [InlineData("(?!a)", 0, "lookahead")]
    [InlineData("(?<=a)", 0, "lookbehind")]
    [InlineData("(?<n>a)", 0, "named group")]
    [InlineData("(?i)a", 0, "'(?'")]
    [InlineData("(?", 0, "'(?'")]
    [InlineData("a\\p{L}", 1, "'\\p' is not supported")]
    [InlineData("\\bx", 0, "'\\b' is not supported")]
    [InlineData("(a)\\1", 3, "reference back")]
    [InlineData("a\\Z", 1, "ends of the whole text")]
    [InlineData("\\q", 0, "no escape '\\q'")]
    [InlineData("\\é", 0, "no such escape")]
    [InlineData("a\\", 1, "ends the pattern")]
    [InlineData("\\x4", 0, "hexadecimal")]
    [InlineData("\\u12", 0, "hexadecimal")]
    [InlineData("\\u{}", 0, "hexadecimal")]
    [InlineData("\\u{110000}", 0, "no character")]
    [InlineData("\\ud800", 0, "no character")]
    [InlineData("\\ud800\\u0041", 0, "no character")]
    [InlineData("[z-a]", 1, "backwards")]
    [InlineData("[a-\\d]", 1, "from one character to another")]
    [InlineData("[a-c-e]", 4, "makes no range")]
    [InlineData("[[:alpha:]]", 1, "'\\['")]
    public void What_is_not_supported_is_named(string text, int offset, string words)
    {
        Assert.False(Pattern.TryParse(text, out Pattern? pattern, out PatternProblem? problem));
        Assert.Null(pattern);
        Assert.Equal(offset, problem.Offset);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused()
    {
        Assert.False(Pattern.TryParse("a\ud800", out _, out PatternProblem? problem));
        Assert.Equal(1, problem.Offset);
    }

    [Fact]
    public void Groups_nest_32_deep_and_no_deeper()
    {
        Assert.True(Pattern.TryParse(new string('(', 32) + new string(')', 32), out _, out _));
        Assert.False(Pattern.TryParse(new string('(', 1000), out _, out PatternProblem? problem));
        Assert.Equal(32, problem.Offset);
    }

    [Theory]
    [InlineData("^[a-z]+$", "^[a-z]+$")]
    [InlineData("^\\w\\d\\s.$", "^[0-9A-Z_a-z][0-9][\\u0009-\\u000D ][\\s\\S]$")]
    [InlineData("(a|b)c{2,}", "(?:a|b)c{2,}")]
    [InlineData("[^\\-/é😀]?", "[^\\-\\/é😀]?")]
    [InlineData("\\.", "\\.")]
    public void Json_Schema_is_written(string text, string expected)
    {
        Assert.True(Pattern.TryParse(text, out Pattern? pattern, out _));
        Assert.Equal(expected, pattern.ToJsonSchema());
    }

    [Fact]
    public void All_engines_agree()
    {
        int checks = 0;
        Gen.Select(PatternTexts, Texts.Array[1, 8]).Sample(
            (text, subjects) =>
            {
                if (!Pattern.TryParse(text, out Pattern? pattern, out _)) return;
                foreach (string subject in subjects)
                {
                    Interlocked.Increment(ref checks);
                    Holds(pattern, subject, expected: null);
                }
            },
            iter: 3000);
        Assert.True(checks > 1000, checks.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Any_text_is_a_pattern_or_has_a_problem_inside() => Texts.Sample(
        text =>
        {
            bool isPattern = Pattern.TryParse(text, out Pattern? pattern, out PatternProblem? problem);
            Assert.Equal(isPattern, problem is null);
            if (isPattern) pattern!.IsMatch("a");
            else Assert.InRange(problem!.Offset, 0, text.Length);
        },
        iter: 50_000);

    [Theory]
    [InlineData("(a+)+$", 'a')]
    [InlineData("^(a|aa)+$", 'a')]
    [InlineData("(a|b|ab)*bc", 'a')]
    [InlineData("a.{20}b", 'a')]
    [InlineData("(a?){300}a{300}$", 'a')]
    public async Task No_text_takes_long(string text, char c)
    {
        Assert.True(Pattern.TryParse(text, out Pattern? pattern, out _));
        Assert.False(await Task.Run(() => pattern.IsMatch(new string(c, 20_000) + "!")).WaitAsync(TimeSpan.FromSeconds(20)));
    }

    private static readonly Gen<string> Texts =
        OneOf("a", "b", "c", "-", "\n", "é", "😀", "😁", "[", "]", "^", "$", "(", ")", "*", "{1,2}", "\\", "\\d", "|", ".", "1").Array[0, 8]
            .Select(static parts => string.Concat(parts));

    private static readonly Gen<string> PatternTexts =
        OneOf("a", "b", "[ab]", "[^a]", "[a-c😀]", "[^😀-😁]", ".", "\\w", "\\D", "\\n", "^", "$", "(", "(", ")", ")", "|", "*", "+", "?", "{2}", "{0,2}", "{1,}", "é", "😀", "-")
            .Array[0, 12].Select(static parts => string.Concat(parts));

    private static Gen<string> OneOf(params string[] parts) => Gen.Int[0, parts.Length - 1].Select(i => parts[i]);

    private static void Holds(Pattern pattern, string subject, bool? expected)
    {
        bool actual = pattern.IsMatch(subject);
        Assert.Equal(expected ?? actual, actual);
        string context = pattern + " on " + subject;
        Assert.True(actual == Regex.IsMatch(subject, pattern.ToRegex(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking), "NonBacktracking: " + context);
        Assert.True(actual == Regex.IsMatch(subject, pattern.ToRegex(), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)), "Regex: " + context);
        Assert.True(Pattern.TryParse(pattern.ToJsonSchema(), out Pattern? exported, out PatternProblem? problem), "Export: " + problem);
        Assert.True(actual == exported.IsMatch(subject), "Export: " + context);
        if (pattern.TryGetCharacterRuns(out IReadOnlyList<CharacterRun> runs)) Assert.True(actual == Runs(runs, subject), "Runs: " + context);
    }

    private static bool Runs(IReadOnlyList<CharacterRun> runs, string subject)
    {
        int[] codePoints = [.. subject.EnumerateRunes().Select(static rune => rune.Value)];
        int at = 0;
        foreach (CharacterRun run in runs)
        {
            int start = at;
            while (at < codePoints.Length && at - start < (run.Max ?? int.MaxValue) && run.Set.Contains(codePoints[at])) at++;
            if (at - start < run.Min) return false;
        }

        return at == codePoints.Length;
    }
}
