using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.News;

/// <summary>
/// L02: each of the accused has a response, by them or on their behalf, or the reason why there is none. Built in for
/// the news schema: it joins three records, which the rule language leaves out on purpose.
/// </summary>
internal sealed class RightOfReply(Dossier dossier, CheckOptions options, FindingSink findings)
{
    private const string Namespace = "OnRecord.News";
    private static readonly TypeName Allegation = new(Namespace, "Allegation");
    private static readonly TypeName Response = new(Namespace, "Response");

    public void Run()
    {
        foreach (Record allegation in dossier.Records)
        {
            if (allegation.Model.Name != Allegation || !allegation.IsSound || allegation.Id is not string id || allegation["against"] is not ListValue against) continue;
            IReadOnlyList<Record> responses = ResponsesTo(id);
            foreach (ScalarValue accused in against.Items.OfType<ScalarValue>()) Check(accused, responses, isOnlyOne: against.Items.Count == 1);
        }
    }

    private void Check(ScalarValue accused, IReadOnlyList<Record> responses, bool isOnlyOne)
    {
        List<Record> own = [.. responses.Where(response => IsBy(response, accused.Text, isOnlyOne))];
        if (own.Count == 0)
        {
            Report("L02", FindingSeverity.Error, accused, "'" + accused.Text + "' is accused and has no response. Ask them, and add a response with this allegation as its `to`; where there is none, its `kind` and `reason` say why.");
        }
        else if (own.All(static response => response.Text("kind") is "not-reported" or "not-sought"))
        {
            Report("L02-not-reported", FindingSeverity.Warning, accused, "Nothing is known of what '" + accused.Text + "' says to this. Ask them, and record what they say.");
        }
    }

    /// <summary>One without attribution serves only where a single speaker is accused.</summary>
    private static bool IsBy(Record response, string accused, bool isOnlyOne)
    {
        if (response["attribution"] is not RecordValue { Record: var attribution }) return isOnlyOne;
        return attribution.Texts("by").Contains(accused) || attribution.Text("onBehalfOf") == accused;
    }

    private IReadOnlyList<Record> ResponsesTo(string id)
    {
        PathModel to = new(Schema.EquatableArray.Of(new PathStep(Response, "to", PathStepKind.Field)), new ValueModel(new ReferenceTypeModel(Allegation, null), Constraints.None), "to");
        return dossier.Referring(Response, to, id, static response => response.Texts("to"));
    }

    private void Report(string rule, FindingSeverity severity, ScalarValue accused, string message)
    {
        FindingSeverity effective = options.SeverityOf(RuleClass.Duty, severity, dossier.IsThirdParty)!.Value;
        findings.AddRule(BrokenRuleFindings.Of(effective) with { Level = FindingLevel.Dossier }, rule, effective, accused.Node.Span, rule, message);
    }
}
