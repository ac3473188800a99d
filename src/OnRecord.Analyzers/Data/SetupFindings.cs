using OnRecord.Schema.Findings;

namespace OnRecord.Analyzers.Data;

/// <summary>ONR0xxx: what keeps a data file from being checked in the build.</summary>
internal static class SetupFindings
{
    /// <summary>ONR0006: the limit.</summary>
    public static readonly FindingDescriptor TooLarge = new(
        "ONR0006",
        "Data file too large for the build",
        "This file is larger than {0} bytes, and is not checked in the build. Split it, or raise OnRecordMaxBuildBytes in the project file.");

    /// <summary>ONR0010: what happened.</summary>
    public static readonly FindingDescriptor CheckFailed = new(
        "ONR0010",
        "Data file could not be checked",
        "A mistake in OnRecord itself stopped the check of this file: {0}. Please report it, with the file if it may be shown.");

    /// <summary>ONR0012: what happened.</summary>
    public static readonly FindingDescriptor Unreadable = new(
        "ONR0012",
        "File could not be read",
        "This file could not be read ({0}), so neither it nor what others quote from it is checked. See that it is there and may be read, or take its item out of the project.");
}
