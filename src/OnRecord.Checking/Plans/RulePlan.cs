using OnRecord.Checking.Rules;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.Plans;

/// <summary>A rule, compiled.</summary>
/// <param name="Model">As the schema has it.</param>
/// <param name="If">Null for always.</param>
/// <param name="Then">What is asked where it holds; null for nothing.</param>
/// <param name="Else">What is asked where it doesn't.</param>
/// <param name="Places">Paths that the rule speaks of: first those of what it asks, then those of what it supposes. A finding stands at the first that is there.</param>
/// <param name="Language">The language of its word lists, as a first subtag; null for every language.</param>
internal sealed record RulePlan(RuleModel Model, Test? If, Test? Then, Test? Else, ValuePath[] Places, string? Language)
{
    /// <summary>Whether what the rule asks of a record is false. What is unknown breaks nothing.</summary>
    public bool IsBrokenBy(Data.Value record, Data.Dossier? dossier)
    {
        Test? asked = If is null || If(record, dossier) == Truth.True ? Then : Else;
        return asked is not null && asked(record, dossier) == Truth.False;
    }

    /// <summary>Whether all that the rule speaks of is known of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="isWhole">Whether what isn't written in it is absent.</param>
    public bool AreKnown(Data.Record record, bool isWhole)
    {
        foreach (ValuePath path in Places)
        {
            if (!path.IsKnown(record, isWhole)) return false;
        }

        return true;
    }
}
