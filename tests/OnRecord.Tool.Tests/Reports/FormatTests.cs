using System.Text.Json;
using System.Xml.Linq;

namespace OnRecord.Tool.Tests.Reports;

/// <summary>The other formats of <c>--format</c>, and the text for terminals.</summary>
public sealed class FormatTests
{
    [Fact]
    public void Json_has_findings_problems_and_a_summary()
    {
        using Desk desk = Desk.WithBriefing().Change("briefing.records.yaml", "directness", "directnes");
        JsonElement root = JsonDocument.Parse(desk.Run("check", ".", "nowhere", "--format", "json").Output).RootElement;
        JsonElement finding = Assert.Single(root.GetProperty("findings").EnumerateArray());
        Assert.Equal(("ONR3005", "error", 18, 5, "directness"), (finding.GetProperty("id").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(), finding.GetProperty("replacement").GetString()));
        Assert.Equal("nowhere", root.GetProperty("problems")[0].GetProperty("file").GetString());
        Assert.Equal(1, root.GetProperty("summary").GetProperty("errors").GetInt32());
    }

    [Fact]
    public void GitHub_gets_a_command_a_finding_with_its_separators_escaped()
    {
        using Desk desk = new Desk().Add("a,b:c.records.yaml", "schema: onrecord:news\nspeakers:\n  - { id: x, kind: person, name: 100% }\n    role: y\n");
        string line = desk.Run("check", "--format", "github").Output.Split('\n')[0];
        Assert.StartsWith("::error file=a%2Cb%3Ac.records.yaml,line=", line, StringComparison.Ordinal);
        Assert.Contains(",title=ONR3001%3A Not valid YAML or JSON::", line, StringComparison.Ordinal);
    }

    [Fact]
    public void JUnit_has_a_suite_a_file_and_a_failure_an_error()
    {
        using Desk desk = Desk.WithBriefing().Add("bad.records.yaml", "schema: onrecord:news\nspeakers:\n  - id: \"a\\u0001\"\n    kind: persn\n");
        XElement root = XElement.Parse(desk.Run("check", "--format", "junit").Output);
        XElement[] suites = [.. root.Elements("testsuite")];
        Assert.Equal(["bad.records.yaml", "briefing.records.yaml"], suites.Select(static suite => suite.Attribute("name")!.Value));
        Assert.Equal((int)suites[0].Attribute("failures")!, suites[0].Descendants("failure").Count());
        Assert.Contains("ONR3010 at line 4", suites[0].Elements("testcase").Select(static test => test.Attribute("name")!.Value));
        Assert.Empty(suites[1].Descendants("failure"));
    }

    [Fact]
    public void Colours_are_for_terminals()
    {
        using Desk desk = Desk.WithBriefing().Change("briefing.records.yaml", "directness", "directnes");
        Assert.Contains("\e[1;31merror[ONR3005]\e[0m", desk.RunOnTerminal("check").Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', desk.Run("check").Output);
    }

    [Fact]
    public void Progress_is_for_terminals_and_long_runs()
    {
        using Desk desk = new();
        for (int i = 0; i < 60; i++) desk.Add($"{i}.records.yaml", "schema: onrecord:news\n");
        Assert.Contains("\r50 of 60 files", desk.RunOnTerminal("check").Error, StringComparison.Ordinal);
        Assert.Empty(desk.Run("check").Error);
        Assert.Empty(Desk.WithBriefing().RunOnTerminal("check").Error);
    }

    [Theory]
    [InlineData("café", "     ^^^^")]
    [InlineData("日本", "     ^^^^")]
    [InlineData("e\u0301a", "     ^^")]
    public void Carets_stand_under_the_place_whatever_the_script(string word, string carets)
    {
        using Desk desk = new Desk().Add("x.records.yaml", $"schema: onrecord:news\nspeakers:\n  - {word}: 1\n    id: x\n    kind: person\n    name: N\n    role: R\n");
        string[] lines = desk.Run("check").Output.Split('\n');
        int at = Array.IndexOf(lines, $"3 |   - {word}: 1");
        Assert.Equal("  | " + carets[1..], lines[at + 1]);
    }

    [Fact]
    public void A_long_line_is_shown_around_the_place()
    {
        using Desk desk = new Desk().Add("x.records.json", "{\"schema\":\"onrecord:news\",\"speakers\":[" + string.Join(',', Enumerable.Range(0, 100).Select(static i => $"{{\"id\":\"p{i}\",\"kind\":\"person\",\"name\":\"N\",\"rol{(i == 60 ? "" : "e")}\":\"R\"}}")) + "]}");
        string[] lines = desk.Run("check").Output.Split('\n');
        string shown = lines.Single(static line => line.Contains("\"rol\"", StringComparison.Ordinal));
        Assert.InRange(shown.Length, 100, 130);
        Assert.Equal("\"rol\"", shown.Substring(Array.Find(lines, static line => line.Contains('^'))!.IndexOf('^'), 5));
    }
}
