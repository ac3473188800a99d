namespace OnRecord.Tool;

/// <summary>What the tool ends with.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing to object to.</summary>
    public const int Clean = 0;

    /// <summary>Findings that fail a build.</summary>
    public const int Findings = 1;

    /// <summary>The command could not do what it was asked, or not all of it.</summary>
    public const int CouldNotRun = 2;
}
