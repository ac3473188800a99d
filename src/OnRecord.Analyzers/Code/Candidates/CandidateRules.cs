namespace OnRecord.Analyzers.Code.Candidates;

/// <summary>All that look at the nodes of a compilation's files, so that a file is sought through and walked once for all.</summary>
internal sealed class CandidateRules(ICandidateRules[] rules)
{
    /// <summary>What a file must have a word of to be of any concern.</summary>
    public CandidateWords Words { get; } = new(rules.SelectMany(static r => r.Words), rules.SelectMany(static r => r.Beginnings));

    /// <inheritdoc cref="ICandidateRules.Analyze"/>
    public void Analyze(Candidate candidate)
    {
        foreach (ICandidateRules one in rules) one.Analyze(candidate);
    }
}
