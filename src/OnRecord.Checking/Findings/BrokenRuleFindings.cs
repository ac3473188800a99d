using OnRecord.Schema.Findings;

namespace OnRecord.Checking.Findings;

/// <summary>ONR34xx: the rules of a schema, and those built in beside them. One id a severity; the rule's own is in the message.</summary>
public static class BrokenRuleFindings
{
    /// <summary>ONR3401: rule, message.</summary>
    public static readonly FindingDescriptor Error = new("ONR3401", "Rule broken", "{0}: {1}");

    /// <summary>ONR3402: rule, message.</summary>
    public static readonly FindingDescriptor Warning = new("ONR3402", "Rule broken (warning)", "{0}: {1}", FindingSeverity.Warning);

    /// <summary>ONR3403: rule, message.</summary>
    public static readonly FindingDescriptor Info = new("ONR3403", "Rule broken (info)", "{0}: {1}", FindingSeverity.Info);

    /// <summary>The descriptor for a severity.</summary>
    public static FindingDescriptor Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => Error,
        FindingSeverity.Warning => Warning,
        _ => Info,
    };
}
