namespace OnRecord.Schema.Resolving;

/// <summary>What a condition is about.</summary>
/// <param name="Resolution">The resolution.</param>
/// <param name="Scope">Where names in the condition are looked up: that of the rule.</param>
/// <param name="Record">The record that its paths start from.</param>
internal sealed record ConditionSubject(Resolution Resolution, FileScope Scope, RecordSymbol Record);
