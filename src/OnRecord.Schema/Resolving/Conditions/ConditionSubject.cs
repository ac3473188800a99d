namespace OnRecord.Schema.Resolving;

/// <summary>What a condition is about.</summary>
/// <param name="Resolution">The resolution.</param>
/// <param name="Scope">Where names in the condition are looked up: that of the rule.</param>
/// <param name="Record">The record that its paths start from.</param>
internal sealed record ConditionSubject(Resolution Resolution, FileScope Scope, RecordSymbol Record)
{
    /// <summary>For a rule of a mixin: the record that uses it, and the pointer to where it does. What is wrong with that use alone is reported there.</summary>
    public (RecordSymbol User, string Pointer)? Use { get; init; }
}
