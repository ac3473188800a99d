using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OnRecord.Analyzers.Code;

/// <summary>The rules on C# code, ONR2xxx.</summary>
public static class CodeRules
{
    /// <summary>The category of all of them.</summary>
    public const string Category = "OnRecord.Attribution";

    private const string HelpLinks = "https://github.com/onrecord-dev/onrecord/blob/main/docs/rules/";

    /// <summary>ONR2003: attribution that is empty.</summary>
    public static readonly DiagnosticDescriptor EmptyAttribution = new(
        "ONR2003",
        "Attribution is empty",
        "{0} of '{1}' is empty, so nobody stands behind it; name {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "An empty list, a blank text or an attribution without a ground says no more than a missing one.",
        helpLinkUri: HelpLinks + "ONR2003.md");

    /// <summary>ONR2004: attribution to a placeholder.</summary>
    public static readonly DiagnosticDescriptor PlaceholderAttribution = new(
        "ONR2004",
        "Attribution is a placeholder",
        "'{0}' is a placeholder and no attribution of '{1}'; name {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A filler such as \"TBD\" or \"unknown\" passes for a name and says nothing.",
        helpLinkUri: HelpLinks + "ONR2004.md");

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(EmptyAttribution, PlaceholderAttribution);
}
