using OnRecord.Attribution;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Tests;

/// <summary>The table of grades, row by row.</summary>
public sealed class GradeTests
{
    private const string Path = "test.records.yaml";
    private static readonly MappingNode Grades = Table.Read("grades.yaml");

    public static TheoryData<string> Cases => [.. Grades.Rows().Select(static row => row.Text("case")!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Grade_and_findings_are(string name)
    {
        MappingNode row = Grades.Rows().Single(r => r.Text("case") == name);
        string text = Grades.Text("dossier")!
            .Replace("- SPEAKER\n", row.Text("speaker") is { } speaker ? "- " + speaker + "\n" : "\n")
            .Replace("- DOCUMENT\n", row.Text("document") is { } document ? "- " + document + "\n" : "\n")
            .Replace("STATEMENT", row.Text("statement") ?? "directness: indirect, stance: asserts")
            .Replace("ATTRIBUTION", row.Text("attribution"));
        CheckResult result = new Desk().Add(Path, text, Desk.Plan("news")).AddDocument("text.article.txt", "It is so").Check(Path);
        Assert.Equal(Enum.Parse<AttributionGrade>(row.Text("grade")!, ignoreCase: true), result.Claims.Single(static claim => claim.Id == "x").Grade);
        Assert.Equal(
            Grades.Texts("always").Concat(row.Texts("finds")).Order(),
            result.Findings.Where(static finding => finding.Severity != FindingSeverity.Info).Select(static finding => finding.RuleId ?? finding.ToString()).Order());
    }
}
