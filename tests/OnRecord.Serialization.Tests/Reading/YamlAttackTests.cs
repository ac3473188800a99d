using Features;
using OnRecord.Measuring;

namespace OnRecord.Serialization.Tests.Reading;

/// <summary>YAML made to cost time or memory: aliases that multiply, depth, and what a scanner has to look ahead for.</summary>
public sealed class YamlAttackTests
{
    private const string Before = "key: k\nshape: { $type: Circle, id: c, colour: green, radius: 1 }\nstate: green\nword: w\n";

    public static TheoryData<string, Func<int, string>> Attacks => new()
    {
        { "aliases that double", static n => Before + "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, n / 24).Select(static i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n")) },
        { "aliases in one list", static n => Before + "a: &a [" + string.Join(',', Enumerable.Repeat("x", n / 4)) + "]\nb: [" + string.Join(',', Enumerable.Repeat("*a", n / 8)) + "]\n" },
        { "an alias of itself", static n => Before + "a: &a [" + string.Join(',', Enumerable.Repeat("*a", n / 3)) + "]\n" },
        { "merge keys that double", static n => Before + "a0: &a0 { x: 1 }\n" + string.Concat(Enumerable.Range(1, n / 32).Select(static i => $"a{i}: &a{i} {{ <<: [*a{i - 1}, *a{i - 1}] }}\n")) },
        { "anchors", static n => Before + "a: [" + string.Join(',', Enumerable.Range(0, n / 8).Select(static i => "&a" + i + " x")) + "]\n" },
        { "deep lists", static n => Before + "a: " + new string('[', n / 2) + new string(']', n / 2) + "\n" },
        { "deep lists, not closed", static n => Before + "a: " + new string('[', n) },
        { "deep lists on a line", static n => Before + "a:\n  " + string.Concat(Enumerable.Repeat("- ", n / 2)) + "x\n" },
        { "deep mappings on a line", static n => string.Concat(Enumerable.Repeat("a: ", n / 3)) },
        { "explicit keys", static n => string.Concat(Enumerable.Repeat("? ", n / 2)) },
        { "a text, not closed", static n => Before + "a: \"" + new string('x', n) },
        { "a text of line breaks", static n => Before + "a: \"" + string.Concat(Enumerable.Repeat("\n ", n / 2)) + "\"\n" },
        { "a block text of empty lines", static n => Before + "a: |\n" + new string('\n', n) },
        { "a long plain text", static n => Before + "a: " + new string('x', n) + "\n" },
        { "words that could be keys", static n => Before + "a: [" + string.Join(", ", Enumerable.Repeat("x", n / 3)) + "]\n" },
        { "a long number", static n => Before + "a: " + new string('1', n) + "\n" },
        { "comments", static n => Before + string.Concat(Enumerable.Repeat("#\n", n / 2)) },
        { "unknown fields", static n => Before + string.Concat(Enumerable.Range(0, n / 12).Select(static i => "f" + i + ": 0\n")) },
        { "one field many times", static n => Before + string.Concat(Enumerable.Repeat("a: 0\n", n / 5)) },
        { "documents", static n => string.Concat(Enumerable.Repeat("---\n", n / 4)) },
        { "misread items, each of them wrong as well", static n => Before + "moods: [" + string.Join(", ", Enumerable.Repeat("!a 1", n / 6)) + "]\n" },
        { "tabs", static n => Before + "a:" + new string('\t', n) + "1\n" },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Cost_grows_with_the_text_alone(string name, Func<int, string> make) => Growth.AssertLinear(
        name,
        n =>
        {
            string yaml = make(n);
            return Growth.BytesOf(() => Everything.TryParseYaml(yaml, out _, out _));
        },
        length: 200_000,
        times: 600);
}
