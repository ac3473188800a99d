namespace OnRecord.Evolution;

/// <summary>Which number of a version rises. In the order of their weight.</summary>
public enum VersionStep
{
    /// <summary>None need rise.</summary>
    None,

    /// <summary>The third.</summary>
    Patch,

    /// <summary>The second.</summary>
    Minor,

    /// <summary>The first.</summary>
    Major,
}
