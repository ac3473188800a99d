using System.Text.Json;
using OnRecord.Schema.Resolving;

namespace OnRecord.Generators.Tests.Hostile;

/// <summary>A table of names or texts: one a line, as a JSON string, and behind it where a finding refuses it.</summary>
internal sealed class HostileTable
{
    private readonly string _path;
    private readonly string[] _lines;

    public HostileTable(string name)
    {
        _path = Path.Combine(Repository.Root, "tests/OnRecord.Generators.Tests/Hostile/cases", name);
        _lines = File.ReadAllLines(_path);
        Rows = [.. _lines.Where(IsRow).Select(Text)];
        Assert.Equal(Rows.Length, Rows.Distinct(StringComparer.Ordinal).Count());
    }

    public string[] Rows { get; }

    /// <summary>The findings of a schema, <c>ONR1105 ONR1106</c>; empty where there are none. Any schema gives findings and no exception.</summary>
    public static string Findings(string schema)
    {
        LoadedSchema loaded = new SchemaLoader(_ => schema, "Test").Load("test.onrecord.yaml")!;
        return string.Join(" ", loaded.Findings.Select(static f => f.Descriptor.Id).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>As YAML and JSON write it.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(text);

    /// <summary>Compares what refuses each row with what the table says: <c>field: ONR1105, list: ONR1105</c>.</summary>
    public void Holds(Func<string, IEnumerable<(string Place, string Findings)>> refusals)
    {
        string[] actual = [.. _lines.Select(line => IsRow(line) ? Render(line, refusals(Text(line))) : line)];
        if (Environment.GetEnvironmentVariable("ONRECORD_ACCEPT") == "1") File.WriteAllLines(_path, actual);
        else Assert.Equal(_lines, actual);
    }

    private static string Render(string line, IEnumerable<(string Place, string Findings)> refusals)
    {
        string refused = string.Join(", ", refusals.Where(static r => r.Findings.Length > 0).Select(static r => r.Place + ": " + r.Findings));
        return refused.Length == 0 ? Literal(line) : Literal(line) + "  " + refused;
    }

    private static bool IsRow(string line) => line.StartsWith('"');

    private static string Text(string line) => JsonSerializer.Deserialize<string>(Literal(line))!;

    private static string Literal(string line)
    {
        int end = 1;
        while (line[end] != '"') end += line[end] == '\\' ? 2 : 1;
        return line[..(end + 1)];
    }
}
