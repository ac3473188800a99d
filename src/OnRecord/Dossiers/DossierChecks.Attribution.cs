using System.ComponentModel;
using OnRecord.Attribution;

namespace OnRecord.Validation;

public sealed partial class DossierChecks
{
    private readonly AttributionFacts _facts = new();
    private readonly List<ClaimDescription> _claims = [];
    private DossierEntry? _described;

    /// <summary>The record is a claim; or could be one, and is none as it stands.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Claim(SchemaRecord record, bool isClaim)
    {
        ClaimDescription claim = new(_described!);
        record.DescribeAttribution(claim);
        _claims.Add(claim);
        _facts.Claims.Add(claim.ToFact(isClaim, _states.IsCapped(record)));
    }

    /// <summary>The record is a speaker.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Speaker(SchemaRecord record, bool isUnidentified, string? name1, string? name2 = null, string? name3 = null, string? name4 = null, params string?[] more)
    {
        if (record.RecordKey is not string id || _facts.Speakers.ContainsKey(id)) return;
        NameVerdict verdict = SpeakerNames.Judge(isUnidentified, name1, name2, name3, name4, more);
        bool isIdentified = verdict is NameVerdict.Good or NameVerdict.PlaceholderBeside;
        _facts.Speakers.Add(id, new SpeakerFact(isIdentified, _states.IsCapped(record)));
    }

    /// <summary>The record is a document.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Document(SchemaRecord record, bool isRetracted)
    {
        if (record.RecordKey is not string id || _facts.Documents.ContainsKey(id)) return;
        _facts.Documents.Add(id, new DocumentFact(isRetracted, _states.IsCapped(record)));
    }

    private ClaimGrades JudgeAttribution()
    {
        foreach (DossierEntry entry in _index.Entries)
        {
            _described = entry;
            if (_states.IsSound(entry.Record)) entry.Record.Describe(this);
        }

        AttributionResult result = AttributionAnalysis.Analyze(_facts);
        foreach (AttributionProblem problem in result.Problems)
        {
            ClaimDescription claim = _claims[problem.Claim];
            if (!claim.Entry.IsIncluded) Report(claim.PlaceOf(problem.Part, problem.Index), problem);
        }

        List<ClaimGrade> grades = [];
        for (int i = 0; i < _claims.Count; i++)
        {
            DossierEntry entry = _claims[i].Entry;
            if (!entry.IsIncluded && _facts.Claims[i].IsClaim) grades.Add(new ClaimGrade(entry.Record.RecordKey, PathNode.ToPointer(entry.Path(null)), result.Grades[i]));
        }

        return new ClaimGrades(grades);
    }

    private void Report(PathNode path, AttributionProblem problem)
    {
        (string id, string message, ValidationSeverity severity) = problem.Kind switch
        {
            AttributionProblemKind.Cycle => (ErrorIds.RelayCycle, "The chain of claims leads back to its beginning: " + problem.Detail + ". Nobody stands at its end. Break it where one of them rests on something else.", ValidationSeverity.Error),
            AttributionProblemKind.NoClaim => (ErrorIds.RelayWithoutAttribution, "'" + problem.Detail + "' claims nothing, so nothing can rest on it. Name a claim.", ValidationSeverity.Error),
            AttributionProblemKind.NoAnchor => (ErrorIds.NoAnchor, "Nothing says where this can be read, and nobody witnessed it. Name the document.", ValidationSeverity.Error),
            AttributionProblemKind.StandsOnRetracted => (ErrorIds.Retracted, "The document '" + problem.Detail + "' has been retracted: nothing can stand on it. Find another ground or take the claim back.", ValidationSeverity.Error),
            _ => (ErrorIds.ReadInRetracted, "The document '" + problem.Detail + "' that this was read in has been retracted.", ValidationSeverity.Warning),
        };
        Report(path, id, message, severity);
    }
}
