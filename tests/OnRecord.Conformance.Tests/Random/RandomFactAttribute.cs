namespace OnRecord.Conformance.Tests.Random;

/// <summary>A run of random schemas that is asked for: engines do not agree on all of them yet (docs/decisions/one-verdict.md).</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RandomFactAttribute : FactAttribute
{
    public const string Variable = "ONRECORD_CONFORMANCE_SCHEMAS";

    public RandomFactAttribute()
    {
        if (Environment.GetEnvironmentVariable(Variable) is null) Skip = "Set " + Variable + " to a number of random schemas, such as 200.";
    }
}
