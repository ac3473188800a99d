using OnRecord.Attribution;
using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.Attribution;

/// <summary>Turns a dossier into facts, has them analyzed, and reports what is wrong at its place.</summary>
internal sealed class AttributionChecks(Dossier dossier, Func<Condition, Record, bool> isTrue, FindingSink findings)
{
    public IReadOnlyList<ClaimGrade> Run(IReadOnlyList<Claim> claims)
    {
        AttributionFacts facts = new();
        foreach (Claim claim in claims) facts.Claims.Add(claim.Fact);
        foreach (KeyValuePair<string, Record> entry in dossier.ById)
        {
            Record record = entry.Value;
            if (record.Model.Speaker is { } speaker) facts.Speakers.Add(entry.Key, new SpeakerFact(IsIdentified(record, speaker), record.IsCapped));
            if (record.Model.Document is { } document) facts.Documents.Add(entry.Key, new DocumentFact(document.Retracted is { } retracted && isTrue(retracted, record), record.IsCapped));
        }

        AttributionResult result = AttributionAnalysis.Analyze(facts);
        foreach (AttributionProblem problem in result.Problems) Report(claims[problem.Claim], problem);
        return [.. claims.Select((claim, i) => new ClaimGrade(claim.Record.Id, result.Grades[i], claim.Record.Head)).Where((_, i) => claims[i].Fact.IsClaim)];
    }

    private bool IsIdentified(Record record, SpeakerRole role)
    {
        bool isUnidentified = role.Unidentified is { } condition && isTrue(condition, record);
        NameVerdict verdict = NameVerdict.None;
        foreach (string name in role.Names) verdict = RecordRules.JudgeName(verdict, record.Text(name), isUnidentified);
        return verdict is NameVerdict.Good or NameVerdict.PlaceholderBeside;
    }

    private void Report(Claim claim, AttributionProblem problem)
    {
        SourceSpan place = Place(claim, problem);
        switch (problem.Kind)
        {
            case AttributionProblemKind.Cycle:
                findings.AddRule(AttributionFindings.Cycle, "A05", FindingSeverity.Error, place, problem.Detail);
                break;
            case AttributionProblemKind.NoClaim:
                findings.AddRule(AttributionFindings.NoClaim, "A05", FindingSeverity.Error, place, problem.Detail);
                break;
            case AttributionProblemKind.NoAnchor:
                findings.AddRule(AttributionFindings.NoAnchor, "A05", FindingSeverity.Error, place, claim.DocumentField is string field ? ", with '" + field + "'" : string.Empty);
                break;
            case AttributionProblemKind.StandsOnRetracted:
                findings.AddRule(AttributionFindings.Retracted, "A05", FindingSeverity.Error, place, problem.Detail);
                break;
            case AttributionProblemKind.ReadInRetracted:
                findings.AddRule(AttributionFindings.ReadInRetracted, "A05", FindingSeverity.Warning, place, problem.Detail);
                break;
        }
    }

    private static SourceSpan Place(Claim claim, AttributionProblem problem)
    {
        string? field = problem.Part switch
        {
            AttributionPart.Ground => claim.GroundFields.FirstOrDefault(name => claim.Holder[name] is not null),
            AttributionPart.Document => claim.DocumentField,
            AttributionPart.RelayedBy => claim.RelayField,
            AttributionPart.Basis => claim.BasisField,
            _ => null,
        };
        if (field is null) return claim.Holder.Head;
        return problem.Part == AttributionPart.Basis && claim.Holder[field] is ListValue list && problem.Index < list.Items.Count
            ? list.Items[problem.Index].Node.Span
            : claim.Holder.ValuePlace(field);
    }
}
