using OnRecord.Schema;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.News;

/// <summary>A newsroom rule that the engine has built in.</summary>
/// <param name="Id">As messages name it.</param>
/// <param name="Class">How it counts on a third party's work.</param>
/// <param name="Severity">How grave it is on one's own.</param>
/// <param name="Says">What it asks for.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Findings">The ids that report it.</param>
public sealed record BuiltInRule(string Id, RuleClass Class, FindingSeverity Severity, string Says, string Source, EquatableArray<string> Findings);

/// <summary>The rules that the rule language can't say. All others stand in their schema.</summary>
public static class BuiltInRules
{
    /// <summary>By id.</summary>
    public static IReadOnlyList<BuiltInRule> All { get; } =
    [
        Structure("A01", "A claim has attribution: exactly one ground, which is speakers, a document, the narrator or a witness.", "Reuters, AP, BBC", "ONR3101", "ONR3102"),
        Structure("A02", "References resolve, and to a record of the right type.", "Structure", "ONR3201", "ONR3202"),
        Structure("A03", "A speaker is named or described: no blank, no placeholder such as TBD.", "Nanopublication guidelines", "ONR3103"),
        Structure("A05", "The chain by which a claim is known has no circle, and ends in a document that has not been retracted, or with a witness.", "PROV", "ONR3104", "ONR3105", "ONR3106", "ONR3107", "ONR3108"),
        Structure("Q02", "A quote occurs in its document. Typography may differ, and one closing mark; inserted words stand in brackets, left-out ones behind an ellipsis.", "Reuters: quotes are sacred", "ONR3301", "ONR3302", "ONR3305", "ONR3306"),
        new("Q03", RuleClass.Duty, FindingSeverity.Warning, "A quote that occurs more than once in its document has a prefix or a suffix.", "W3C Web Annotation", EquatableArray.Of("ONR3304")),
        new("Q04", RuleClass.Style, FindingSeverity.Info, "Words put into a quote stand in square brackets.", "AP", EquatableArray.Of("ONR3307")),
        Structure("Q06", "Fragments around an ellipsis are in the order of the document, and of one speaker.", "Reuters", "ONR3303"),
        new("L02", RuleClass.Duty, FindingSeverity.Error, "Each of the accused has a response, by them or on their behalf, or one that says why there is none: declined, unreachable, not-sought, not-reported.", "BBC, SPJ, AP", EquatableArray.Of("ONR3401")),
        new("L02-not-reported", RuleClass.Duty, FindingSeverity.Warning, "That the accused were not asked, or that their answer is not reported, is no answer.", "BBC, SPJ, AP", EquatableArray.Of("ONR3402")),
    ];

    private static BuiltInRule Structure(string id, string says, string source, params string[] findings) =>
        new(id, RuleClass.Structure, FindingSeverity.Error, says, source, new EquatableArray<string>(findings));
}
