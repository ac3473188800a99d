namespace OnRecord.Analyzers.Code.Candidates;

/// <summary>What looks at the nodes of files.</summary>
internal interface ICandidateRules
{
    /// <summary>What a file must have a word of to be of any concern.</summary>
    CandidateWords Words { get; }

    /// <summary>Looks at one node, of any kind.</summary>
    void Analyze(Candidate candidate);
}
