namespace OnRecord.Analyzers.Code.Candidates;

/// <summary>What looks at the nodes of files.</summary>
internal interface ICandidateRules
{
    /// <summary>Words of which every candidate holds one, or else a word with one of the <see cref="Beginnings"/>, or has no name at all.</summary>
    IEnumerable<string> Words { get; }

    /// <summary>What further words begin with.</summary>
    IEnumerable<string> Beginnings { get; }

    /// <summary>Looks at one node, of any kind.</summary>
    void Analyze(Candidate candidate);
}
