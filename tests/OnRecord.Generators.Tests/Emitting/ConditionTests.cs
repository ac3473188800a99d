using OnRecord.Generators.Planning.CSharp;

namespace OnRecord.Generators.Tests.Emitting;

/// <summary>Rules in C#: each condition is true, false or unknown, as the schema language's page says.</summary>
public class ConditionTests
{
    /// <summary>A condition; data in which it is true, false, unknown (null where it never is).</summary>
    public static TheoryData<string, string, string, string?> Conditions => new()
    {
        { "{ s: x }", "s: x", "s: y", "" },
        { "{ s: { not: 1 } }".Replace("{ not: 1 }", "{ enum: [x, y] }"), "s: x", "s: z", "" },
        { "{ s: { minLength: 2 } }", "s: ab", "s: a", "" },
        { "{ s: { minLength: 2, maxLength: 3, pattern: '^a' } }", "s: ab", "s: b", "" },
        { "{ s: { notIn: filler } }", "s: x", "s: TBD", "" },
        { "{ s: { mentions: filler } }", "s: it is tbd now", "s: no", "" },
        { "{ e: red }", "e: red", "e: blue", "" },
        { "{ e: { enum: [red, blue] } }", "e: red", "e: green", "" },
        { "{ o: calm }", "o: calm", "o: other", "" },
        { "{ b: true }", "b: true", "b: false", "" },
        { "{ b: false }", "b: false", "b: true", "" },
        { "{ n: 3 }", "n: 3", "n: 4", "" },
        { "{ n: { minimum: 2, exclusiveMaximum: 5 } }", "n: 2", "n: 5", "" },
        { "{ f: { exclusiveMinimum: 0.5 } }", "f: 0.6", "f: 0.5", "" },
        { "{ n: { multipleOf: 3 } }", "n: 6", "n: 7", "" },
        { "{ d: { const: '2026-01-02' } }", "d: 2026-01-02", "d: 2026-01-03", "" },
        { "{ in.t: x }", "in: { t: x }", "in: { t: y }", "" },
        { "{ in.u: x }", "in: { t: a, u: x }", "in: { t: a, u: y }", "in: { t: a }" },
        { "{ s: { present: true } }", "s: ''", "", null },
        { "{ s: { present: false } }", "", "s: x", null },
        { "{ list: { present: true } }", "list: [a]", "list: []", null },
        { "{ in.u: { present: true } }", "in: { t: a, u: x }", "", null },
        { "{ required: [s, list] }", "s: x, list: [a]", "s: x, list: []", null },
        { "{ absent: [s, list] }", "list: []", "s: x", null },
        { "{ exactlyOne: [s, n, list] }", "n: 1", "n: 1, s: x", null },
        { "{ exactlyOne: [s, n, list, b, d] }", "b: false", "", null },
        { "{ atLeastOne: [s, n, list] }", "n: 1, s: x", "list: []", null },
        { "{ list: { any: a } }", "list: [b, a]", "list: [b]", null },
        { "{ list: { any: a } }", "list: [a]", "", null },
        { "{ list: { all: a } }", "", "list: [a, b]", null },
        { "{ list: { none: a } }", "list: [b]", "list: [b, a]", null },
        { "{ list: { count: 2 } }", "list: [a, b]", "", null },
        { "{ list: { count: { minimum: 1 } } }", "list: [a]", "", null },
        { "{ in.list: { count: { maximum: 0 } } }", "", "in: { t: a, list: [x] }", null },
        { "{ in.list: { all: x } }", "", "in: { t: a, list: [y] }", null },
        { "{ in.list: { any: x } }", "in: { t: a, list: [x] }", "", null },
        { "{ parts: { any: { u: x } } }", "parts: [{ t: a }, { t: a, u: x }]", "parts: [{ t: a, u: y }]", "parts: [{ t: a }]" },
        { "{ parts: { all: { u: x } } }", "parts: [{ t: a, u: x }]", "parts: [{ t: a }, { t: a, u: y }]", "parts: [{ t: a, u: x }, { t: a }]" },
        { "{ parts: { none: { u: x } } }", "parts: [{ t: a, u: y }]", "parts: [{ t: a }, { t: a, u: x }]", "parts: [{ t: a }]" },
        { "{ parts: { any: { list: { any: x } } } }", "parts: [{ t: a, list: [x] }]", "parts: [{ t: a }]", null },
        { "{ compare: 'n < m' }", "n: 1, m: 2", "n: 2, m: 2", "n: 1" },
        { "{ compare: 'n == m' }", "n: 2, m: 2", "n: 1, m: 2", "" },
        { "{ compare: 'n != m' }", "n: 1, m: 2", "n: 2, m: 2", "m: 1" },
        { "{ compare: 's < t' }", "s: a, t: b", "s: \"\\uFF01\", t: \"!\"", "s: a" },
        { "{ compare: 's < t' }", "s: \"\\uFF01\", t: \"\\U0001F600\"", "s: b, t: a", "" },
        { "{ compare: \"s == 'x'\" }", "s: x", "s: y", "" },
        { "{ compare: 'd <= dateOf(w)' }", "d: 2026-01-02, w: 2026-01-02T23:00:00-05:00", "d: 2026-01-03, w: 2026-01-02T23:00:00-05:00", "d: 2026-01-03" },
        { "{ compare: 'w < v' }", "w: 2026-01-02T00:00:00+01:00, v: 2026-01-01T23:30:00Z", "w: 2026-01-02T00:00:00Z, v: 2026-01-02T00:00:00+00:00", "w: 2026-01-02T00:00:00Z" },
        { "{ compare: 'b == true' }", "b: true", "b: false", "" },
        { "{ compare: 'e == g' }", "e: red, g: red", "e: red, g: blue", "" },
        { "{ allOf: [{ s: x }, { n: 1 }] }", "s: x, n: 1", "s: y", "s: x" },
        { "{ s: x, n: 1 }", "s: x, n: 1", "n: 2", "n: 1" },
        { "{ anyOf: [{ s: x }, { n: 1 }] }", "n: 1", "s: y, n: 2", "n: 2" },
        { "{ not: { s: x } }", "s: y", "s: x", "" },
        { "{ not: { anyOf: [{ s: x }, { n: 1 }] } }", "s: y, n: 2", "s: x", "s: y" },
        { "{ k: x }", "k: x", "k: y", null },
    };

    [Fact]
    public void Are_true_false_or_unknown()
    {
        System.Text.StringBuilder rules = new(), cases = new();
        int number = 0;
        foreach (object?[] row in Conditions)
        {
            string condition = (string)row[0]!;
            // Of a true condition, 'if' holds and 'then' can't be met; of a false one, its opposite; of an unknown one, neither.
            rules.Append($"      - {{ id: t{number}, if: {condition}, then: {{ fail: 1 }}, message: m }}\n");
            rules.Append($"      - {{ id: f{number}, then: {condition}, message: m }}\n");
            rules.Append($"      - {{ id: n{number}, if: {{ not: {condition} }}, then: {{ fail: 1 }}, message: m }}\n");
            rules.Append($"      - {{ id: e{number}, if: {condition}, then: {{ }}, else: {{ fail: 1 }}, message: m }}\n".Replace("then: { }, ", ""));
            for (int i = 1; i <= 3; i++)
            {
                if (row[i] is string data) cases.Append("(" + number + ", " + CSharpText.Literal(condition) + ", " + CSharpText.Literal(data) + ", " + i + "),\n");
            }

            number++;
        }

        string problems = Emitted.Run(Schema.Replace("RULES", rules.ToString()),
            $$"""
            StringBuilder problems = new();
            foreach ((int number, string condition, string data, int kind) in new[] { {{cases}} })
            {
                R.TryParseYaml("{ fail: 0" + (data.Length == 0 ? "" : ", " + data) + " }", out _, out ValidationResult result);
                string told = string.Join("", result.Errors.Select(e => e.RuleId).Where(id => id.Length < 2 || id[1..] == number.ToString() || id.StartsWith("ONR")));
                string expected = kind switch { 1 => "t" + number, 2 => "f" + number + "n" + number + "e" + number, _ => "e" + number };
                if (told != expected) problems.Append(condition).Append(" of { ").Append(data).Append(" }: expected ").Append(expected).Append(" and was ").Append(told).Append('\n');
            }

            return problems.ToString();
            """);
        Assert.True(problems.Length == 0, problems);
    }

    private const string Schema =
        """
        onrecord: 1
        namespace: Test
        lexicons: { filler: [tbd] }
        enums:
          Colour: [red, green, blue]
          Mood: { open: true, values: { calm: Quiet. } }
        records:
          Part:
            fields: { t: string, u?: string, list?: [string] }
          R:
            fields:
              fail: integer
              s?: string
              t?: string
              e?: Colour
              g?: Colour
              o?: Mood
              b?: boolean
              n?: integer
              m?: integer
              f?: number
              d?: date
              w?: date-time
              v?: date-time
              in?: Part
              list?: [string]
              parts?: [Part]
              k: { type: string, default: x }
            rules:
        RULES
        """;
}
