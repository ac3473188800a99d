namespace OnRecord.Schema.Resolving;

/// <summary>The words of conditions, which no field can be called by.</summary>
internal static class ConditionWords
{
    public static readonly string[] All =
    [
        "required", "absent", "exactlyOne", "atLeastOne", "compare", "allOf", "anyOf", "not", "referencedBy",
    ];

    /// <summary>Under a path, beside constraints.</summary>
    public static readonly string[] UnderPath = ["present", "any", "all", "none", "count"];

    public static bool Contains(string name) => All.Contains(name);
}
