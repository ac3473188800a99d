using OnRecord.Checking.Attribution;
using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.News;

/// <summary>
/// L02: each of the accused has a response, by them or on their behalf, or the reason why there is none. Built in for
/// the news schema: it joins three records, which the rule language leaves out on purpose.
/// </summary>
internal sealed class RightOfReply(RightOfReplyPlan plan, Dossier dossier, CheckOptions options, FindingSink findings)
{
    private const string Rule = "L02";
    private const string NotReportedRule = "L02-not-reported";

    public void Run()
    {
        foreach (Record allegation in dossier.Records)
        {
            if (!ReferenceEquals(allegation.Plan, plan.Allegation) || !allegation.IsSound || allegation[plan.Against] is not CollectionValue accused) continue;
            if (allegation.Id is not string id || dossier.MayBeReferred(plan.Responses, id) || dossier.HasUnresolved(plan.Responses)) continue;
            Record[] responses = [.. dossier.Referring(plan.Responses, id)];
            foreach (ScalarValue speaker in accused.Items.OfType<ScalarValue>()) Check(speaker, responses, isOnlyOne: accused.Items.Count == 1);
        }
    }

    private void Check(ScalarValue accused, Record[] responses, bool isOnlyOne)
    {
        Record[] own = Array.FindAll(responses, response => IsBy(response, accused.Text, isOnlyOne));
        if (own.Length == 0)
        {
            // Whose a response is that names nobody known can't be told before it is mended.
            if (Array.Exists(responses, response => !References(response).All(dossier.Resolves))) return;

            Report(Rule, FindingSeverity.Error, accused, "'" + accused.Text + "' is accused and not heard. Add their response, or one that says why there is none: declined, unreachable, not-sought, not-reported.");
        }
        else if (Array.TrueForAll(own, static response => response.Text(response.Plan.Find("kind")) is "not-reported" or "not-sought"))
        {
            Report(NotReportedRule, FindingSeverity.Warning, accused, "'" + accused.Text + "' is accused, and nothing says what they answer. Ask them.");
        }
    }

    /// <summary>A response is its speaker's, or theirs on whose behalf it is; where nobody gave it, it serves a single accused.</summary>
    private static bool IsBy(Record response, string accused, bool isOnlyOne)
    {
        if (new Claim(response).Attribution is not { Plan.Attribution: { } role } attribution) return isOnlyOne;
        return attribution.Text(role.OnBehalfOf) == accused || attribution.Texts(attribution.Plan.Find("by")).Contains(accused);
    }

    private static IEnumerable<ScalarValue> References(Record response)
    {
        if (new Claim(response).Attribution is not { Plan.Attribution: { } role } attribution) return [];
        Value?[] values = [attribution[role.OnBehalfOf], attribution[attribution.Plan.Find("by")]];
        return values.SelectMany(static value => value is CollectionValue list ? list.Items : value is null ? [] : [value]).OfType<ScalarValue>();
    }

    private void Report(string rule, FindingSeverity severity, ScalarValue accused, string message)
    {
        FindingSeverity effective = options.SeverityOf(RuleClass.Duty, severity, dossier.IsThirdParty)!.Value;
        findings.Add(FindingSink.Make(BrokenRuleFindings.Of(effective), accused.Node.Span, rule, message) with { RuleId = rule, Severity = effective, Level = FindingLevel.Dossier });
    }
}
