using OnRecord.Checking.Data;
using OnRecord.Checking.Plans;
using OnRecord.Checking.Rules;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Tests;

/// <summary>Each condition is true, false or unknown, as the schema language's page says.</summary>
public sealed class ConditionTests
{
    private const string Path = "test.records.yaml";
    private static readonly MappingNode Conditions = Table.Read("conditions.yaml");

    public static TheoryData<string, string, string> Rows()
    {
        TheoryData<string, string, string> rows = [];
        foreach (MappingNode row in Conditions.Rows())
        {
            foreach ((string column, string truth) in new[] { ("holds", "true"), ("fails", "false"), ("unknown", "unknown") })
            {
                if (row.Text(column) is { } data) rows.Add(row.Text("if")!, data, truth);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Comes_to(string condition, string data, string truth)
    {
        CheckPlan plan = Desk.Compile(Conditions.Text("schema")!.Replace("CONDITION", condition));
        string record = "  - { $type: R, " + (data.StartsWith("id:", StringComparison.Ordinal) ? data : data.Length == 0 ? "id: x" : "id: x, " + data) + " }\n";
        DataFile file = DataFile.Read(Conditions.Text("dossier") + record, DataFormat.Yaml);
        ShapedFile shape = file.Shape(plan, null, CancellationToken.None);
        Dossier dossier = new(new DossierPart(new DossierFile(Path, file, plan), shape), [], [], isComplete: true);
        Data.Record subject = shape.Records[^1];
        Assert.True(subject.IsSound, string.Join("\n", shape.Findings));
        Assert.Equal(Enum.Parse<Truth>(truth, ignoreCase: true), subject.Plan.Rules.Single().Then?.Invoke(subject, dossier));
    }
}
