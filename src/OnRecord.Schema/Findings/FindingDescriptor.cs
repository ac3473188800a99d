namespace OnRecord.Schema.Findings;

/// <summary>How grave a finding is. An error fails the build; the others don't.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>Probably wrong, or weaker than it should be.</summary>
    Warning,

    /// <summary>Wrong. The build fails.</summary>
    Error,
}

/// <summary>What has to be known to make a finding: engines that know as much agree on it.</summary>
public enum FindingLevel
{
    /// <summary>One record alone.</summary>
    Record,

    /// <summary>The other records of the dossier.</summary>
    Dossier,

    /// <summary>The texts of the documents.</summary>
    Document,
}

/// <summary>What all findings with one id share.</summary>
/// <param name="Id">ONR and four digits. An id never changes its meaning.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="MessageFormat">A composite format string: what is wrong here, what was expected, how to mend it.</param>
/// <param name="Severity">The severity unless the finding says otherwise.</param>
/// <param name="Level">What has to be known to make it.</param>
public sealed record FindingDescriptor(
    string Id,
    string Title,
    string MessageFormat,
    FindingSeverity Severity = FindingSeverity.Error,
    FindingLevel Level = FindingLevel.Record)
{
    /// <summary>The page that explains the id.</summary>
    public string HelpLink => "https://github.com/onrecord-dev/onrecord/blob/main/docs/rules/" + Id + ".md";
}
