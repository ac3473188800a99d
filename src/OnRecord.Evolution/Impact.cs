namespace OnRecord.Evolution;

/// <summary>What a change does to one side.</summary>
public enum Impact
{
    /// <summary>All data stays valid and means the same.</summary>
    Compatible,

    /// <summary>Some data is refused, or means something else, or nobody can prove that it isn't so.</summary>
    Breaking,
}
