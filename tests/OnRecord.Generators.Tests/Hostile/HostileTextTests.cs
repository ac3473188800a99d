using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using OnRecord.Generators.Emitting;
using OnRecord.Generators.Tests.Emitting;
using OnRecord.Generators.Tests.Pipeline;

namespace OnRecord.Generators.Tests.Hostile;

/// <summary>Nothing that a schema says gets out of where it is put: texts that try, in every place where one can stand.</summary>
public class HostileTextTests
{
    /// <summary>A place: the section it is in, the entry, what can refuse a text there.</summary>
    private static readonly (string Place, string Section, string Entry, string Refusals)[] Places =
    [
        ("id", "top", "id: TEXT#", "ONR1011"),
        ("lexicon", "lexicons", "words: [TEXT]", "ONR1007"),
        ("description of an enum", "enums", "E1: { description: TEXT, values: { a: First. } }", ""),
        ("description of a value", "enums", "E2: { values: { a: TEXT, b: { description: TEXT } } }", ""),
        ("value", "enums", "E3: { values: { TEXT: { csharpName: Odd } } }", "ONR1102"),
        ("value of an open enum", "enums", "E4: { open: true, values: { TEXT: { description: TEXT, csharpName: Odd } } }", "ONR1102"),
        ("description of a mixin", "mixins", "M: { description: TEXT, fields: { m?: { type: string, description: TEXT } } }", ""),
        ("pattern", "types", "P: { type: string, pattern: TEXT }", "ONR1207"),
        ("reserved", "records", "R1: { reserved: [TEXT], fields: { a: string } }", ""),
        ("description of a record", "records", "R2: { description: TEXT, deprecated: { since: 1.0.0 }, fields: { a: string } }", ""),
        ("description of a field", "fields", "a?: { type: string, description: TEXT, deprecated: { since: 1.0.0 }, sensitive: true }", ""),
        ("default", "fields", "d: { type: string, default: TEXT }", ""),
        ("enum", "fields", "e?: { type: string, enum: [TEXT, other] }", ""),
        ("const", "fields", "c?: { type: string, const: TEXT }", ""),
        ("example", "fields", "x?: { type: string, examples: [TEXT] }", ""),
        ("renamedFrom", "fields", "n?: { type: string, renamedFrom: FORMER }", ""),
        ("field", "fields", "TEXT: { type: string, csharpName: Odd, default: dd }", "ONR1102"),
        ("message", "rules", "{ id: r1, if: { v: broken }, then: { fail: yes }, message: TEXT, source: TEXT }", ""),
        ("rule", "rules", "{ id: TEXT, then: { not: { v: TEXT } }, message: M }", "ONR1011"),
        ("comparison", "rules", "{ id: r2, then: { compare: COMPARE }, message: M }", "ONR1407"),
        ("list", "lists", "TEXT: { record: Host, csharpName: Odd }", "ONR1102"),
    ];

    private const string Blank = "ONR1007";

    private static readonly string[] Sections = ["lexicons", "enums", "mixins", "types"];

    [Fact]
    public void Stay_in_their_places()
    {
        string[] texts = new HostileTable("texts.txt").Rows;
        Dictionary<string, int> accepted = Places.ToDictionary(static p => p.Place, static _ => 0);
        List<string> problems = [];
        List<(string Path, string Text)> schemas = [];
        for (int i = 0; i < texts.Length; i++)
        {
            List<(string Section, string Entry)> kept = [];
            foreach ((string place, string section, string entry, string refusals) in Places)
            {
                string written = Write(entry, texts[i]);
                string findings = HostileTable.Findings(Schema("T", [(section, written)]));
                if (findings.Length == 0)
                {
                    accepted[place]++;
                    kept.Add((section, written));
                }
                else if (findings != refusals && !(findings == Blank && string.IsNullOrWhiteSpace(texts[i])))
                {
                    problems.Add(place + " of " + HostileTable.Quote(texts[i]) + ": " + findings);
                }
            }

            schemas.Add(("t" + i + ".onrecord.yaml", Schema("T" + i, kept)));
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
        Assert.All(accepted, pair => Assert.True(pair.Value > 0, pair.Key + " takes no text at all"));

        GeneratorRun run = SchemaProject.Of([.. schemas]).Run().NotThrown();
        Assert.Empty(run.Findings);
        Assert.All(run.Sources, static source => Assert.DoesNotContain(source.Value, static c => c != '\n' && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));
        Assembly assembly = Assembly.Load(Emitted.Compile(run.Sources.Select(static s => new EmittedFile(s.Key, s.Value))));
        for (int i = 0; i < texts.Length; i++) MeansWhatItSays(assembly, "T" + i, texts[i]);
    }

    /// <summary>What was written into the schema comes out of the compiled code, character by character; and no type has come of it.</summary>
    private static void MeansWhatItSays(Assembly assembly, string ns, string text)
    {
        string[] types = [.. assembly.GetExportedTypes().Where(t => t.Namespace == ns && !t.IsNested).Select(static t => t.Name)];
        Assert.Empty(types.Except(["Host", "HostId", "R1", "R2", "M", "E1", "E1Extensions", "E2", "E2Extensions", "E3", "E3Extensions", "E4", "D", "PublicHost", "PublicD"]));
        Type record = assembly.GetType(ns + ".Host", throwOnError: true)!;
        SerializableRecord value = (SerializableRecord)record.GetMethod("ParseJson", [typeof(string)])!.Invoke(null, ["{\"id\":\"x\"}"])!;
        if (record.GetProperty("D") is { } property) Assert.Equal(text, property.GetValue(value));
        if (record.GetProperty("Odd") is not null) Assert.Equal("dd", (string?)JsonNode.Parse(value.ToJson())![text]);
        object?[] arguments = ["{\"id\":\"x\",\"v\":\"broken\"}", null, null];
        record.GetMethod("TryParseJson", [typeof(string), record.MakeByRefType(), typeof(ValidationResult).MakeByRefType()])!.Invoke(null, arguments);
        IReadOnlyList<ValidationError> errors = ((ValidationResult)arguments[2]!).Errors;
        if (!string.IsNullOrWhiteSpace(text) && errors.FirstOrDefault(static e => e.RuleId == "r1") is { } error) Assert.Equal(text, error.Message);
    }

    private static string Write(string entry, string text) => entry
        .Replace("TEXT#", HostileTable.Quote("urn:" + text), StringComparison.Ordinal)
        .Replace("FORMER", HostileTable.Quote("former " + text), StringComparison.Ordinal)
        .Replace("COMPARE", HostileTable.Quote("v != '" + text.Replace("'", "''", StringComparison.Ordinal) + "'"), StringComparison.Ordinal)
        .Replace("TEXT", HostileTable.Quote(text), StringComparison.Ordinal);

    private static string Schema(string ns, IEnumerable<(string Section, string Entry)> entries)
    {
        ILookup<string, string> sections = entries.ToLookup(static e => e.Section, static e => e.Entry);
        string fields = string.Join(", ", sections["fields"].Prepend("id: { type: string, identifier: true }, v?: string, fail?: string"));
        string records = string.Join(", ", sections["records"].Append("Host: { fields: { " + fields + " }, rules: [" + string.Join(", ", sections["rules"]) + "] }"));
        return "onrecord: 1\nnamespace: " + ns + "\nversion: 1.0.0\n"
            + string.Concat(sections["top"].Select(static e => e + "\n"))
            + string.Concat(Sections.Where(sections.Contains).Select(s => s + ": { " + string.Join(", ", sections[s]) + " }\n"))
            + "records: { " + records + " }\n"
            + string.Concat(sections["lists"].Select(static e => "dossier: { name: D, lists: { " + e + " } }\n"));
    }
}
