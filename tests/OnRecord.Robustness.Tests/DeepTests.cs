using OnRecord.Checking.Tests;
using OnRecord.Robustness.Tests.Corpus;
using OnRecord.Robustness.Tests.Engines;
using OnRecord.Robustness.Tests.Running;

namespace OnRecord.Robustness.Tests;

/// <summary>Texts that are nested, or that refer on and on, further than any stack goes.</summary>
public sealed class DeepTests
{
    private const int Deep = 20_000;
    private const string Fields = "onrecord: 1\nrecords:\n  Aa:\n    fields: { id: { type: string, identifier: true }, a?: string, b?: ref Aa, c?: Bb, d?: [string] }\n";
    private const string Bb = "  Bb: { fields: { x?: Bb, y?: [Bb], s?: string } }\n";

    public static TheoryData<string, string> Schemas => new()
    {
        { "brackets", "onrecord: 1\nrecords: " + new string('[', Deep) },
        { "closed braces", "onrecord: 1\nrecords: " + Repeat("{a: ", Deep) + "1" + new string('}', Deep) },
        { "lists in a line", "onrecord: 1\nrecords: " + Repeat("- ", Deep) },
        { "indentation", "onrecord: 1\nrecords:\n" + string.Concat(Enumerable.Range(1, 2_000).Select(static n => new string(' ', n) + "a:\n")) },
        { "lists of lists", Type(Repeat("[", 50) + "string" + Repeat("]", 50)) },
        { "maps of maps", Type(Repeat("{ map: ", 50) + "string" + Repeat(" }", 50)) },
        { "groups of a pattern", Pattern(Repeat("(", Deep) + "a" + Repeat(")", Deep)) },
        { "groups that repeat", Pattern(Repeat("(", Deep) + "a" + Repeat(")*", Deep)) },
        { "groups that repeat, open", Pattern(Repeat("(a|", Deep)) },
        { "choices", Pattern(Repeat("a|", Deep)) },
        { "counts in counts", Pattern(Repeat("(", 30) + "a" + Repeat("){9}", 30)) },
        { "classes", Pattern(Repeat("[a", Deep)) },
        { "not of not", Rule(Repeat("{ not: ", 50) + "{ a: x }" + Repeat(" }", 50)) },
        { "all of any of", Rule(Repeat("{ allOf: [", 25) + "{ a: x }" + Repeat("] }", 25)) },
        { "a path through references", Rule("{ " + Repeat("b.", Deep) + "a: x }") },
        { "a path through embedded records", Rule("{ " + Repeat("c.x.", Deep) + "s: x }") },
        { "a path of dots", Rule("{ \"" + Repeat(".", Deep) + "\": x }") },
        { "a comparison", Rule("{ compare: \"" + Repeat("dateOf(", Deep) + "a" + Repeat(")", Deep) + " == a\" }") },
        { "any in any", Rule(Repeat("{ c.y: { any: ", 10) + "{ s: x }" + Repeat(" } }", 10)) },
        { "looking back from looking back", Rule(Repeat("{ referencedBy: { Aa.b: { any: ", 15) + "{ a: x }" + Repeat(" } } }", 15)) },
        { "bases", Chain(static i => $"  R{i}: {{ abstract: true, extends: R{i - 1} }}\n") },
        { "bases in a circle", Chain(static i => $"  R{i}: {{ extends: R{(i + 1) % 1000} }}\n") },
        { "records in records", Chain(static i => $"  R{i}: {{ fields: {{ x: R{i + 1} }} }}\n") },
        { "records in records in a circle", Chain(static i => $"  R{i}: {{ fields: {{ x: R{(i + 1) % 1000} }} }}\n") },
        { "references", Chain(static i => $"  R{i}: {{ fields: {{ id: {{ type: string, identifier: true }}, x: ref R{i - 1} }} }}\n") },
        { "named types", "onrecord: 1\ntypes:\n" + string.Concat(Enumerable.Range(1, 5_000).Select(static i => $"  T{i}: T{i + 1}\n")) },
        { "merge keys", "onrecord: 1\n" + string.Concat(Enumerable.Range(1, 500).Select(static i => $"k{i}: &a{i} {{ <<: *a{i - 1}, x{i}: 1 }}\n")) },
        { "aliases that grow", "onrecord: 1\nk0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 60).Select(static i => $"k{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n")) },
    };

    public static TheoryData<string, string, string> Data => new()
    {
        { "YAML brackets", "yaml", "speakers: " + new string('[', Deep) },
        { "YAML lists in a line", "yaml", "speakers: " + Repeat("- ", Deep) },
        { "JSON brackets", "json", Repeat("[", Deep) },
        { "JSON braces", "json", Repeat("{\"speakers\":", Deep) },
        { "lines of brackets", "ndjson", Repeat("[", Deep) + "\n" + Repeat("{\"a\":", Deep) + "\n" },
        { "a chain of relays", "yaml", Statements(2_000, static i => i - 1) },
        { "a circle of relays", "yaml", Statements(2_000, static i => (i + 1) % 2_000) },
        { "a chain of agreement", "json", "{\"statements\":[" + string.Join(',', Enumerable.Range(0, 2_000).Select(static i => $"{{\"id\":\"s{i}\",\"text\":\"T.\",\"directness\":\"indirect\",\"agreesWith\":\"s{i + 1}\",\"attribution\":{{\"basis\":[\"s{i + 1}\"]}}}}")) + "]}" },
        { "includes", "yaml", "include: [" + string.Join(", ", Enumerable.Range(0, 5_000).Select(static i => $"a{i}.records.yaml")) + "]\n" },
    };

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Schema(string what, string text) =>
        Assert.Equal((what, null), (what, Fuzz.Problem(() => SchemaEngine.Ask(text).Problem(SchemaEngine.Ask(text)))));

    [Theory]
    [MemberData(nameof(Data))]
    public void DataFile(string what, string format, string text)
    {
        DataText data = new("deep.records." + format, text, Desk.Plan("news"), new Desk(), null);
        Assert.Equal((what, null), (what, Fuzz.Problem(() => DataEngine.Ask(data).Problem(DataEngine.Ask(data)))));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Type(string type) => "onrecord: 1\nrecords: { Aa: { fields: { x: " + type + " } } }\n";

    private static string Pattern(string pattern) => "onrecord: 1\nrecords: { Aa: { fields: { x: { type: string, pattern: \"" + pattern + "\" } } } }\n";

    private static string Rule(string condition) => Fields + "    rules: [{ id: r, then: " + condition + ", message: M. }]\n" + Bb;

    private static string Chain(Func<int, string> record) => "onrecord: 1\nrecords:\n  R0: { abstract: true }\n" + string.Concat(Enumerable.Range(1, 999).Select(record));

    private static string Statements(int count, Func<int, int> relayedBy) =>
        "speakers: [{ id: a, kind: person, name: Ada }]\nstatements:\n" + string.Concat(Enumerable.Range(0, count).Select(i =>
            $"  - {{ id: s{i}, text: T., directness: indirect, attribution: {{ by: [a], relayedBy: s{relayedBy(i)} }} }}\n"));
}
