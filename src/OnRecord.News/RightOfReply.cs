using OnRecord.Validation;

namespace OnRecord.News;

/// <summary>
/// L02: everybody who is accused is heard, or readers learn why not. It joins allegations, responses and speakers, which the
/// rule language leaves out on purpose.
/// </summary>
public sealed partial record NewsDossier
{
    private const string RuleId = "L02";
    private const string NotReportedId = "L02-not-reported";

    partial void AddChecks(DossierChecks checks)
    {
        foreach (Allegation allegation in checks.All<Allegation>())
        {
            EquatableList<Response> responses = checks.Referrers<Response>("to", allegation.Id.Value, static (response, references) => references.Add(response.To.Value));
            for (int i = 0; i < allegation.Against.Count; i++) CheckAccused(checks, allegation, i, responses);
        }
    }

    private static void CheckAccused(DossierChecks checks, Allegation allegation, int index, EquatableList<Response> responses)
    {
        SpeakerId accused = allegation.Against[index];
        Response[] own = [.. responses.Where(response => IsOf(response, accused, allegation))];
        if (own.Length == 0)
        {
            Report(checks, allegation, index, RuleId, ValidationSeverity.Error, "'" + accused + "' is accused and not heard. Add their response, or one that says why there is none: declined, unreachable, not-sought, not-reported.");
        }
        else if (own.All(static response => response.Kind is ResponseKind.NotReported or ResponseKind.NotSought))
        {
            Report(checks, allegation, index, NotReportedId, ValidationSeverity.Warning, "'" + accused + "' is accused, and nothing says what they answer. Ask them.");
        }
    }

    private static void Report(DossierChecks checks, Allegation allegation, int index, string ruleId, ValidationSeverity severity, string message) =>
        checks.Add(allegation, "/against/" + index.ToString(System.Globalization.CultureInfo.InvariantCulture), ruleId, message, severity, isDuty: true);

    /// <summary>A response is its speaker's, or theirs on whose behalf it is; where nobody gave it, it serves a single accused.</summary>
    private static bool IsOf(Response response, SpeakerId accused, Allegation allegation) => response.Attribution is { } attribution
        ? attribution.OnBehalfOf == accused || attribution.By.Any(speaker => speaker == accused)
        : allegation.Against.Count == 1;
}
