namespace OnRecord.Validation;

/// <summary>The ids of what can be wrong. They mean the same here and in the build's findings.</summary>
internal static class ErrorIds
{
    public const string Syntax = "ONR3001";
    public const string Limit = "ONR3002";
    public const string DuplicateKey = "ONR3003";
    public const string RefusedYaml = "ONR3004";
    public const string UnknownField = "ONR3005";
    public const string MissingField = "ONR3006";
    public const string WrongKind = "ONR3007";
    public const string CutText = "ONR3008";
    public const string Constraint = "ONR3009";
    public const string UnknownValue = "ONR3010";
    public const string Format = "ONR3011";
    public const string DuplicateId = "ONR3012";
    public const string NotUnique = "ONR3013";
    public const string Deprecated = "ONR3014";
    public const string Renamed = "ONR3015";
    public const string Reserved = "ONR3016";
    public const string UnknownType = "ONR3019";
    public const string NoAttribution = "ONR3101";
    public const string SeveralGrounds = "ONR3102";
    public const string UnnamedSpeaker = "ONR3103";
    public const string RelayCycle = "ONR3104";
    public const string RelayWithoutAttribution = "ONR3105";
    public const string NoAnchor = "ONR3106";
    public const string Retracted = "ONR3107";
    public const string ReadInRetracted = "ONR3108";
    public const string Unresolved = "ONR3201";
    public const string WrongRecord = "ONR3202";

    public static string OfRule(ValidationSeverity severity) => severity switch
    {
        ValidationSeverity.Error => "ONR3401",
        ValidationSeverity.Warning => "ONR3402",
        _ => "ONR3403",
    };
}
