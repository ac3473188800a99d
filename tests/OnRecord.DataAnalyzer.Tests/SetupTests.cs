using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OnRecord.DataAnalyzer.Tests;

/// <summary>Which schema a data file has, what keeps it from being checked, and how severe its findings are.</summary>
public sealed class SetupTests
{
    private const string People = "onrecord: 1\nid: https://example.org/people\nnamespace: P\nrecords: { Person: { fields: { id: { type: string, identifier: true }, name: string } } }\ndossier: { name: Folk, lists: { people: Person } }\n";
    private const string Places = "onrecord: 1\nnamespace: Q\nrecords: { Place: { fields: { town: string } } }\ndossier: { name: Map, lists: { places: Place } }\n";
    private const string Parts = "onrecord: 1\nnamespace: R\nrecords: { Part: { fields: { size: integer } } }\n";
    private const string Broken = "onrecord: 1\nrecords: { Part: { fields: { size: nothing } } }\ndossier: { name: D, lists: { parts: Part } }\n";
    private const string Data = "people:\n  - { id: a, name: 12 }\n";

    public static TheoryData<string, string[], string, string> Choices => new()
    {
        { "the only one", [People], Data, "ONR3007 (2,20)" },
        { "the only one with a dossier", [People, Parts], Data, "ONR3007 (2,20)" },
        { "one of two, by its id", [People, Places], "schema: https://example.org/people\n" + Data, "ONR3007 (3,20)" },
        { "one of two, by its path from the file", [People, Places], "schema: ../s0.onrecord.yaml\n" + Data, "ONR3007 (3,20)" },
        { "the other one", [People, Places], "schema: ../s1.onrecord.yaml\nplaces: [{ town: 1 }]\n", "ONR3007 (2,18)" },
        { "one of two, and it doesn't say which", [People, Places], Data, "ONR3017 (1,1)" },
        { "one that is not there", [People, Places], "schema: ../s2.onrecord.yaml\n" + Data, "ONR3017 (1,9)" },
        { "one without a dossier", [People, Parts], "schema: ../s1.onrecord.yaml\n" + Data, "ONR3017 (1,9)" },
        { "none", [], Data, "ONR3017 (1,1)" },
        { "none with a dossier", [Parts], Data, "ONR3017 (1,1)" },
        { "one with mistakes, which the generator reports", [Broken], Data, "" },
        { "one of two, where the other has mistakes", [People, Broken], "schema: ../s0.onrecord.yaml\n" + Data, "ONR3007 (3,20)" },
        { "perhaps the one with mistakes", [People, Broken], Data, "" },
    };

    [Theory]
    [MemberData(nameof(Choices))]
    public async Task The_schema_of_a_file_is(string what, string[] schemas, string data, string expected)
    {
        DataBuild build = new DataBuild().With("/p/desk/a.records.yaml", data, "data");
        for (int i = 0; i < schemas.Length; i++) build = build.With("/p/s" + i.ToString(CultureInfo.InvariantCulture) + ".onrecord.yaml", schemas[i], "schema");
        Assert.Equal((what, expected), (what, string.Join(' ', (await build.RunAsync()).Select(static d => d.Id + " (" + (d.Location.GetLineSpan().StartLinePosition.Line + 1) + "," + (d.Location.GetLineSpan().StartLinePosition.Character + 1) + ")"))));
    }

    [Theory]
    [InlineData("data", true)]
    [InlineData("document", false)]
    [InlineData("schema", false)]
    [InlineData("", false)]
    public async Task A_file_is_data_by_its_item_and_not_by_its_name(string kind, bool isChecked) =>
        Assert.Equal(isChecked, (await Project().With("b.records.yaml", Data, kind).RunAsync()).Any(static d => d.Location.GetLineSpan().Path == "b.records.yaml"));

    [Theory]
    [InlineData(37, "ONR3007")]
    [InlineData(36, "ONR0006")]
    public async Task ONR0006_counts_the_bytes_of_a_file(int most, string expected)
    {
        Assert.Equal(37, Encoding.UTF8.GetByteCount(Data + "# é "));
        Diagnostic found = Assert.Single(await Project().With("a.records.yaml", Data + "# é ", "data").WithProperty("OnRecordMaxBuildBytes", most.ToString(CultureInfo.InvariantCulture)).RunAsync());
        Assert.Equal(expected, found.Id);
        if (expected == "ONR0006") Assert.Equal(("a.records.yaml(1,1) ONR0006 Error", true), (Shown.Short(found), found.GetMessage(CultureInfo.InvariantCulture).Contains("36 bytes", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ONR0006_blames_nobody_who_refers_to_a_file_that_is_not_read()
    {
        DataBuild build = new DataBuild().With("s.onrecord.yaml", People.Replace("name: string", "name: string, boss?: ref Person", StringComparison.Ordinal), "schema")
            .With("a.records.yaml", "include: [b.records.yaml]\npeople: [{ id: a, name: Ada, boss: b }]\n", "data")
            .With("b.records.yaml", "people: [{ id: b, name: Bo }]\n" + new string('#', 200), "data")
            .WithProperty("OnRecordMaxBuildBytes", "100");
        Assert.Equal(["b.records.yaml(1,1) ONR0006 Error"], (await build.RunAsync()).Select(Shown.Short));
    }

    [Fact]
    public async Task ONR0010_says_what_happened_and_no_value()
    {
        DataBuild build = Project().With(new ProjectFile("a.records.yaml", Data, "data") { ThrownByItem = new InvalidOperationException("a name that nobody may see") }).With("b.records.yaml", Data, "data");
        ImmutableArray<Diagnostic> found = await build.RunAsync();
        Assert.Equal(["a.records.yaml(1,1) ONR0010 Error", "b.records.yaml(2,20) ONR3007 Error"], found.Select(Shown.Short));
        Assert.Contains("InvalidOperationException", found[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain("nobody may see", found[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Error")]
    [InlineData("dotnet_diagnostic.ONR3007.severity = warning", "Warning")]
    [InlineData("dotnet_diagnostic.ONR3007.severity = suggestion", "Info")]
    [InlineData("dotnet_diagnostic.ONR3007.severity = none", "")]
    [InlineData("dotnet_diagnostic.ONR3009.severity = none", "Error")]
    public async Task A_globalconfig_sets_the_severity(string line, string expected) =>
        Assert.Equal(expected, string.Join(' ', (await (Project().With("a.records.yaml", Data, "data") with { GlobalConfig = line }).RunAsync()).Select(static d => d.Severity)));

    [Fact]
    public async Task A_file_that_is_no_UTF8_is_an_error_where_bytes_are_lost()
    {
        // As the compiler reads it: Latin-1, where the é is a byte of no sequence.
        byte[] latin = Encoding.Latin1.GetBytes("people:\n  - { id: a, name: André }\n");
        SourceText text = SourceText.From(new MemoryStream(latin), new UTF8Encoding(false));
        Assert.Equal(["a.records.yaml(2,24) ONR3001 Error"], (await Project().With(new ProjectFile("a.records.yaml", text, "data")).RunAsync()).Select(Shown.Short));
    }

    [Theory]
    [InlineData(null, "Error")]
    [InlineData("own", "Error")]
    [InlineData("third-party", "Info")]
    public async Task Origin_of_a_file_of_lines_comes_from_its_item(string? origin, string expected)
    {
        string schema = People.Replace("name: string } }", "name: string }, rules: [{ id: r, class: duty, then: { name: { minLength: 9 } }, message: M. }] }", StringComparison.Ordinal);
        ProjectFile lines = new("a.records.ndjson", "{\"id\":\"a\",\"name\":\"Ada\"}\n", "data") { Type = "Person", Origin = origin };
        Assert.Equal(["a.records.ndjson(1,11) ONR3401 " + expected], (await new DataBuild().With("s.onrecord.yaml", schema, "schema").With(lines).RunAsync()).Select(Shown.Short).Select(static s => s.Replace("ONR3403", "ONR3401", StringComparison.Ordinal)));
    }

    private static DataBuild Project() => new DataBuild().With("s.onrecord.yaml", People, "schema");
}
