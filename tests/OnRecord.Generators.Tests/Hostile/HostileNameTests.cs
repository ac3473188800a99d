using System.Reflection;
using OnRecord.Generators.Emitting;
using OnRecord.Generators.Tests.Emitting;

namespace OnRecord.Generators.Tests.Hostile;

/// <summary>Names that C# has a word for, or none: each compiles without a warning, or a finding refuses it.</summary>
public class HostileNameTests
{
    private const string Head = "onrecord: 1\n";

    [Fact]
    public void Of_fields_lists_and_values()
    {
        HostileTable table = new("member-names.txt");
        List<EmittedFile> files = [];
        List<(string Type, string Json)> trips = [];
        table.Holds(name =>
        {
            string quoted = HostileTable.Quote(name);
            (string Place, string Section, string Entry, string Use)[] places =
            [
                ("field", "records", $"R: {{ fields: {{ {quoted}: string }} }}", ""),
                ("list", "dossier", $"name: D, lists: {{ {quoted}: Host }}", ""),
                ("value", "enums", $"E: [{quoted}]", "e?: E"),
                ("open value", "enums", $"O: {{ open: true, values: {{ {quoted}: A value. }} }}", "o?: O"),
            ];
            List<(string, string)> refusals = [];
            List<(string Section, string Entry)> kept = [];
            List<string> uses = [];
            foreach ((string place, string section, string entry, string use) in places)
            {
                string findings = HostileTable.Findings(Schema("T", [(section, entry)], [use]));
                refusals.Add((place, findings));
                if (findings.Length > 0) continue;
                kept.Add((section, entry));
                if (use.Length > 0) uses.Add(use);
            }

            string ns = "N" + files.Count;
            files.AddRange(Emitted.Files(Schema(ns, kept, uses), path: ns + ".onrecord.yaml"));
            string field = HostileTable.Quote(name.EndsWith('?') ? name[..^1] : name);
            if (kept.Exists(static k => k.Entry.StartsWith("R:", StringComparison.Ordinal))) trips.Add((ns + ".R", $"{{{field}:\"x\"}}"));
            if (uses.Contains("e?: E")) trips.Add((ns + ".Host", $"{{\"e\":{quoted}}}"));
            if (uses.Contains("o?: O")) trips.Add((ns + ".Host", $"{{\"o\":{quoted}}}"));
            return refusals;
        });

        RoundTrip(Assembly.Load(Emitted.Compile(files)), trips);
    }

    [Fact]
    public void Of_types()
    {
        HostileTable table = new("type-names.txt");
        List<EmittedFile> files = [];
        table.Holds(name =>
        {
            string quoted = HostileTable.Quote(name);
            (string Place, string Section, string Entry, string Use)[] places =
            [
                ("record", "records", $"{quoted}: {{ fields: {{ key9: {{ type: string, identifier: true }}, hidden9?: {{ type: string, sensitive: true }}, next9?: {{ ref: {quoted} }}, own9?: {{ type: {quoted} }} }} }}", "x?: { type: " + quoted + " }"),
                ("abstract record", "records", $"{quoted}: {{ abstract: true, fields: {{ s?: {{ type: string, sensitive: true }} }} }}, Leaf9: {{ extends: {quoted}, fields: {{ a?: date }} }}", "x?: { type: " + quoted + " }"),
                ("enum", "enums", $"{quoted}: [a, b]", "x: { type: " + quoted + ", default: b }"),
                ("open enum", "enums", $"{quoted}: {{ open: true, values: {{ a: A value. }} }}", "x: { type: " + quoted + ", default: a }"),
                ("mixin", "mixins", $"{quoted}: {{ fields: {{ a?: string, s?: {{ type: string, sensitive: true }} }} }}", ""),
                ("type", "types", $"{quoted}: {{ type: string, pattern: '^a' }}", "x?: { type: " + quoted + " }"),
                ("dossier", "dossier", $"name: {quoted}, lists: {{ v: Host }}", ""),
            ];
            List<(string, string)> refusals = [];
            foreach ((string place, string section, string entry, string use) in places)
            {
                string ns = "N" + files.Count;
                string schema = Schema(ns, [(section, entry)], [use]);
                if (section == "mixins") schema = schema.Replace("Host: {", "Host: { mixins: [" + quoted + "],", StringComparison.Ordinal);
                string findings = HostileTable.Findings(schema);
                refusals.Add((place, findings));
                if (findings.Length == 0) files.AddRange(Emitted.Files(schema, path: ns + ".onrecord.yaml"));
            }

            return refusals;
        });

        Emitted.Compile(files);
    }

    [Fact]
    public void Of_types_that_differ_in_case_alone()
    {
        const string Names = "records: { Rr: { fields: { aB: string, ab: string, abC: string } }, RR: { fields: { x: Rr } }, RrR: { fields: { x: RR } }, RRR: { fields: { x: string } } }\nenums: { Ee: [aB, ab, abC], EE: [x] }\n";
        Assembly assembly = Assembly.Load(Emitted.Compile(Emitted.Files(Head + "namespace: Test\n" + Names)));
        RoundTrip(assembly, [("Test.Rr", "{\"aB\":\"1\",\"ab\":\"2\",\"abC\":\"3\"}"), ("Test.RrR", "{\"x\":{\"x\":{\"aB\":\"1\",\"ab\":\"2\",\"abC\":\"3\"}}}")]);
    }

    [Fact]
    public void Of_namespaces()
    {
        HostileTable table = new("namespaces.txt");
        List<EmittedFile> files = [];
        table.Holds(name =>
        {
            string schema = Head + "namespace: " + HostileTable.Quote(name) + "\nenums: { E: [a] }\nrecords: { R: { fields: { id: { type: string, identifier: true }, e: { type: E, default: a }, s?: { type: string, sensitive: true }, next?: ref R } } }\ndossier: { name: D, lists: { rs: R } }\n";
            string findings = HostileTable.Findings(schema);
            if (findings.Length == 0) files.AddRange(Emitted.Files(schema, path: "n" + files.Count + ".onrecord.yaml"));
            return [("namespace", findings)];
        });

        Emitted.Compile(files);
    }

    [Fact]
    public void Of_namespaces_that_the_library_has_types_in()
    {
        string[] own = [.. typeof(SchemaRecord).Assembly.GetTypes().Select(static t => t.Namespace).OfType<string>().Where(static ns => ns.StartsWith("OnRecord", StringComparison.Ordinal)).Distinct()];

        Assert.All(own, static ns => Assert.Equal("ONR1110", HostileTable.Findings(Head + "namespace: " + ns + "\nrecords: { R: { fields: { a: string } } }\n")));
    }

    private static string Schema(string ns, IEnumerable<(string Section, string Entry)> entries, IEnumerable<string> uses)
    {
        ILookup<string, string> sections = entries.ToLookup(static e => e.Section, static e => e.Entry);
        string fields = string.Join(", ", uses.Where(static use => use.Length > 0).Append("v?: string"));
        string records = string.Join(", ", sections["records"].Append("Host: { fields: { " + fields + " } }"));
        return Head + "namespace: " + ns + "\n"
            + string.Concat(sections.Where(static s => s.Key != "records").Select(static s => s.Key + ": { " + string.Join(", ", s) + " }\n"))
            + "records: { " + records + " }\n";
    }

    private static void RoundTrip(Assembly assembly, IEnumerable<(string Type, string Json)> trips)
    {
        foreach ((string type, string json) in trips)
        {
            object record = assembly.GetType(type, throwOnError: true)!.GetMethod("ParseJson", [typeof(string)])!.Invoke(null, [json])!;
            Assert.Equal(System.Text.Json.Nodes.JsonNode.Parse(json)!.ToJsonString(), System.Text.Json.Nodes.JsonNode.Parse(((SerializableRecord)record).ToJson())!.ToJsonString());
        }
    }
}
