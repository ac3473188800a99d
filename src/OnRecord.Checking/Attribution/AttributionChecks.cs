using OnRecord.Attribution;
using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Checking.Plans;
using OnRecord.Checking.Rules;
using OnRecord.Schema.Findings;

namespace OnRecord.Checking.Attribution;

/// <summary>Turns the claims of a data file, and all that they rest on, into facts, has them judged, and reports what is wrong at its place.</summary>
/// <param name="dossier">The dossier.</param>
/// <param name="isCapped">Whether a rule with <c>grade: weak</c> fails for a listed record.</param>
/// <param name="options">How strictly.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class AttributionChecks(Dossier dossier, Func<Record, bool> isCapped, CheckOptions options, FindingSink findings)
{
    private const string Rule = "A05";
    private readonly AttributionFacts _facts = new();
    private readonly List<Claim> _claims = [];
    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);

    public IReadOnlyList<ClaimGrade> Run(IReadOnlyList<Claim> own)
    {
        foreach (Claim claim in own)
        {
            if (claim.Record.Id is string id) _reached.Add(id);
        }

        // Of included files, only what is rested on: one file of speakers may serve a thousand dossiers.
        Queue<Claim> open = new(own);
        while (open.Count > 0)
        {
            Claim claim = open.Dequeue();
            _claims.Add(claim);
            _facts.Claims.Add(claim.ToFact(isCapped(claim.Record)));
            foreach (string id in ReferredTo(claim)) Reach(id, open);
        }

        AttributionResult result = AttributionAnalysis.Analyze(_facts);
        foreach (AttributionProblem problem in result.Problems)
        {
            if (problem.Claim < own.Count) Report(own[problem.Claim], problem);
        }

        List<ClaimGrade> grades = [];
        for (int i = 0; i < own.Count; i++)
        {
            if (!_facts.Claims[i].IsClaim) continue;
            grades.Add(new ClaimGrade(own[i].Record.Id, result.Grades[i], own[i].Record.Head));
            if (result.Grades[i] < options.MinGrade) ReportGrade(own[i], result.Grades[i]);
        }

        return grades;
    }

    private static IEnumerable<string> ReferredTo(Claim claim)
    {
        if (claim.ReadIn is string document) yield return document;
        if (claim.RelayedBy is string relay) yield return relay;
        foreach (string id in claim.Basis.Concat(claim.Grounds.SelectMany(static ground => ground.Ids))) yield return id;
    }

    private void Reach(string id, Queue<Claim> open)
    {
        if (!_reached.Add(id) || dossier.Find(id)?.Record is not { } record) return;
        RecordPlan plan = record.Plan;
        if (plan.Claim is not null) open.Enqueue(new Claim(record));
        if (plan.Speaker is { } speaker) _facts.Speakers[id] = new SpeakerFact(record.IsSound && IsIdentified(record, speaker), isCapped(record));
        if (plan.Document is { } document) _facts.Documents[id] = new DocumentFact(document.Retracted?.Invoke(record, null) == Truth.True, isCapped(record));
    }

    private static bool IsIdentified(Record record, SpeakerPlan role)
    {
        bool isUnidentified = role.Unidentified?.Invoke(record, null) == Truth.True;
        NameVerdict verdict = NameVerdict.None;
        foreach (int name in role.Names) verdict = RecordRules.JudgeName(verdict, record.Characters(name), isUnidentified);
        return verdict is NameVerdict.Good or NameVerdict.PlaceholderBeside;
    }

    private void Report(Claim claim, AttributionProblem problem)
    {
        SourceSpan place = claim.PlaceOf(problem.Part, problem.Index);
        switch (problem.Kind)
        {
            case AttributionProblemKind.Cycle:
                findings.Add(AttributionFindings.Circle, Rule, place, problem.Detail);
                break;
            case AttributionProblemKind.NoClaim:
                findings.Add(AttributionFindings.NoClaim, Rule, place, problem.Detail);
                break;
            case AttributionProblemKind.NoAnchor:
                findings.Add(AttributionFindings.NoAnchor, Rule, place, "Name the document in '" + claim.DocumentField + "', or the claim through which it is known.");
                break;
            case AttributionProblemKind.StandsOnRetracted:
                findings.Add(AttributionFindings.Retracted, Rule, place, problem.Detail);
                break;
            default:
                findings.Add(AttributionFindings.ReadInRetracted, Rule, place, problem.Detail);
                break;
        }
    }

    private void ReportGrade(Claim claim, AttributionGrade grade)
    {
        // A claim of grade none has a finding that says why.
        if (grade != AttributionGrade.None) findings.Add(AttributionFindings.BelowGrade, claim.Attribution?.Head ?? claim.Record.Head, "weak", "full");
    }
}
