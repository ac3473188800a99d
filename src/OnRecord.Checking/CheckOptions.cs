using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Checking;

/// <summary>How strictly to check.</summary>
/// <param name="Style">Whether style rules are asked at all.</param>
public sealed record CheckOptions(bool Style = false)
{
    /// <summary>The severity that a rule has: duties bind one's own work, and are worth knowing in a third party's.</summary>
    /// <returns>Null where the rule is not asked.</returns>
    internal FindingSeverity? SeverityOf(RuleClass ruleClass, FindingSeverity severity, bool isThirdParty) => ruleClass switch
    {
        RuleClass.Style => Style ? FindingSeverity.Info : null,
        RuleClass.Duty when isThirdParty => FindingSeverity.Info,
        _ => severity,
    };
}
