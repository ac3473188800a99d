using OnRecord.Attribution;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Checking;

/// <summary>How strictly to check.</summary>
public sealed record CheckOptions
{
    /// <summary>Whether style rules are asked at all.</summary>
    public bool Style { get; init; }

    /// <summary>The least grade that a claim may have without a finding of its own.</summary>
    public AttributionGrade MinGrade { get; init; }

    /// <summary>How far to look: a record at a time needs no other record, and the dossier no text.</summary>
    public FindingLevel Level { get; init; } = FindingLevel.Document;

    /// <summary>The severity that a rule has: duties bind one's own work, and are worth knowing in a third party's. Null where it is not asked.</summary>
    internal FindingSeverity? SeverityOf(RuleClass ruleClass, FindingSeverity severity, bool isThirdParty) => ruleClass switch
    {
        RuleClass.Style => Style ? FindingSeverity.Info : null,
        RuleClass.Duty when isThirdParty => FindingSeverity.Info,
        _ => severity,
    };

    /// <summary>Languages are compared by their first subtag.</summary>
    internal static string FirstSubtag(string language) => language.Split('-')[0].ToLowerInvariant();
}
