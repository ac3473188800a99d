using System.Text.Json;
using NJsonSchema;
using NJsonSchema.Validation;
using OnRecord.Checking.Findings;

namespace OnRecord.Tool.Tests.Reports;

/// <summary>SARIF 2.1.0: by its own schema, and what viewers make of it.</summary>
public sealed class SarifTests
{
    [NodeFact]
    public async Task Is_valid_by_the_schema_of_SARIF()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Node.Folder, "node_modules", "@microsoft", "jest-sarif", "lib", "schemas", "sarif-2.1.0-rtm.5.json"));
        using Desk desk = Broken();
        foreach (string[] paths in new string[][] { ["."], ["nowhere", "."], ["briefing.article.txt"] })
        {
            ICollection<ValidationError> errors = schema.Validate(desk.Run(["check", "--format", "sarif", .. paths]).Output);
            Assert.Empty(errors);
        }

        // The judge can say no.
        Assert.NotEmpty(schema.Validate(desk.Run("check", "--format", "sarif").Output.Replace("\"error\"", "\"grave\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Says_of_each_rule_what_it_is_about()
    {
        using Desk desk = Broken();
        JsonElement run = Run(desk);
        JsonElement[] rules = [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        string[] used = [.. run.GetProperty("results").EnumerateArray().Select(static result => result.GetProperty("ruleId").GetString()!).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(used, rules.Select(static rule => rule.GetProperty("id").GetString()));
        Assert.All(rules, static rule =>
        {
            Assert.StartsWith("# " + rule.GetProperty("id").GetString(), rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
            Assert.DoesNotContain('#', rule.GetProperty("fullDescription").GetProperty("text").GetString()!);
            Assert.EndsWith(rule.GetProperty("id").GetString() + ".md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Has_the_rule_the_place_and_the_mend_of_a_result()
    {
        using Desk desk = Desk.WithBriefing().Change("briefing.records.yaml", "directness", "directnes");
        JsonElement result = Assert.Single(Run(desk).GetProperty("results").EnumerateArray());
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("briefing.records.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("""{"startLine":18,"startColumn":5,"endLine":18,"endColumn":14}""", Compact(place.GetProperty("region")));
        Assert.Equal("directness", result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0].GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Fact]
    public void Paths_are_URIs()
    {
        using Desk desk = new Desk().Add("my desk/ä #1.records.yaml", "schema: onrecord:news\nspeekers: []\n");
        string uri = Run(desk).GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.Equal("my%20desk/%C3%A4%20%231.records.yaml", uri);
    }

    [Fact]
    public void What_could_not_be_read_is_a_notification()
    {
        using Desk desk = Desk.WithBriefing();
        JsonElement invocation = Assert.Single(JsonDocument.Parse(desk.Run("check", "nowhere", "--format", "sarif").Output).RootElement.GetProperty("runs")[0].GetProperty("invocations").EnumerateArray());
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Contains("nowhere", invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_finding_of_data_has_a_page_built_in() =>
        Assert.All(DataFindings.All, static finding => Assert.NotNull(Explaining.RulePages.Find(finding.Id)));

    // An error, a warning, a note, a place over several lines, and two findings at one line.
    private static Desk Broken() => Desk.WithBriefing()
        .Change("briefing.records.yaml", "    role: Mayor of Port Ellen\n", "")
        .Change("briefing.records.yaml", "- The last span is in place, and it holds", "- The first span is in place, \"and\" it holds\n      - >-\n        Nobody\n        waited")
        .Add("b/other.records.yaml", "schema: onrecord:news\norigin: third-party\nspeakers: [{ id: x, kind: unidentified, name: 12 }, { idd: y }]\n");

    private static JsonElement Run(Desk desk) => JsonDocument.Parse(desk.Run("check", "--format", "sarif").Output).RootElement.GetProperty("runs")[0];

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
