using OnRecord.Checking.Plans;
using OnRecord.Checking.Rules;

namespace OnRecord.Checking.News;

/// <summary>The records and fields of the news schema that the right of reply joins.</summary>
internal sealed record RightOfReplyPlan(RecordPlan Allegation, int Against, LookBack Responses)
{
    private const string NewsId = "onrecord:news";

    /// <summary>Null for any other schema.</summary>
    public static RightOfReplyPlan? Compile(string? schemaId, PlanCompiler compiler)
    {
        if (schemaId != NewsId) return null;
        RecordPlan? allegation = compiler.Records.Values.FirstOrDefault(static record => record.Name == "Allegation");
        RecordPlan? response = compiler.Records.Values.FirstOrDefault(static record => record.Name == "Response");
        if (allegation is null || response is null || allegation.Find("against") < 0 || response.Find("to") < 0) return null;
        return new(allegation, allegation.Find("against"), new LookBack(response.Model.Name, new ValuePath([new ValuePath.Step(response.Find("to"), null)])));
    }
}
