namespace OnRecord.Checking.Rules;

/// <summary>What a condition comes to: schema-language.md, "Absent values". The order makes all-of a minimum and any-of a maximum.</summary>
internal enum Truth
{
    /// <summary>It does not hold.</summary>
    False,

    /// <summary>It meets an absent value.</summary>
    Unknown,

    /// <summary>It holds.</summary>
    True,
}
