using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OnRecord.Analyzers.Code;

/// <summary>The rules on C# code, ONR2xxx.</summary>
public static class CodeRules
{
    /// <summary>The category of those on attribution.</summary>
    public const string Category = "OnRecord.Attribution";

    /// <summary>The category of those on what else a schema asks for.</summary>
    public const string SchemaCategory = "OnRecord.Schema";

    private const string HelpLinks = "https://github.com/onrecord-dev/onrecord/blob/main/docs/rules/";

    /// <summary>ONR2001: a claim without attribution.</summary>
    public static readonly DiagnosticDescriptor MissingAttribution = new(
        "ONR2001",
        "Claim has no attribution",
        "'{0}' is created without saying who says it; set {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A claim is made, and nothing is assigned to the members that say who makes it.",
        helpLinkUri: HelpLinks + "ONR2001.md");

    /// <summary>ONR2002: attribution that is null.</summary>
    public static readonly DiagnosticDescriptor NullAttribution = new(
        "ONR2002",
        "Attribution is null",
        "The attribution of '{0}' {1} null, so nobody stands behind it; name {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Null or default where a claim says who makes it, in code in which the compiler doesn't warn of it.",
        helpLinkUri: HelpLinks + "ONR2002.md");

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

    /// <summary>ONR2005: a copy that loses its attribution.</summary>
    public static readonly DiagnosticDescriptor RemovedAttribution = new(
        "ONR2005",
        "Copy loses its attribution",
        "The copy of '{0}' loses what it is attributed to; leave the member out, or name {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A with expression sets the attribution to nothing.",
        helpLinkUri: HelpLinks + "ONR2005.md");

    /// <summary>ONR2006: a constructor that leaves attribution unset.</summary>
    public static readonly DiagnosticDescriptor UnsetByConstructor = new(
        "ONR2006",
        "Constructor leaves attribution unset",
        "The constructor of '{0}' tells the compiler that it sets every required member, and doesn't set '{1}'; set it, or drop [SetsRequiredMembers]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "[SetsRequiredMembers] switches off the check for required members, so that nothing stops a claim without attribution.",
        helpLinkUri: HelpLinks + "ONR2006.md");

    /// <summary>ONR2007: a claim that is made around its validator.</summary>
    public static readonly DiagnosticDescriptor MadeAroundValidator = new(
        "ONR2007",
        "Claim is made around its validator",
        "'{0}' is made by '{1}', which validates nothing; use the generated parser, or validate it before it goes on",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Reflection, foreign serializers and default make objects of which nobody has checked that they carry attribution.",
        helpLinkUri: HelpLinks + "ONR2007.md");

    /// <summary>ONR2008: attribution that is cleared later.</summary>
    public static readonly DiagnosticDescriptor ClearedAttribution = new(
        "ONR2008",
        "Attribution is cleared",
        "'{0}' loses what it is attributed to; keep it, or name {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "An assignment or Clear() takes away what says who makes a claim.",
        helpLinkUri: HelpLinks + "ONR2008.md");

    /// <summary>ONR2009: a claim type without a place for attribution.</summary>
    public static readonly DiagnosticDescriptor ClaimWithoutMember = new(
        "ONR2009",
        "Claim type has no attribution",
        "'{0}' is a claim and has no member that says who makes it; mark one with [AttributedTo]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A type marked [Claim] needs a member marked [AttributedTo], its own, inherited, or of a type that it holds.",
        helpLinkUri: HelpLinks + "ONR2009.md");

    /// <summary>ONR2010: a validation that has no consequence.</summary>
    public static readonly DiagnosticDescriptor DroppedResult = new(
        "ONR2010",
        "Validation has no consequence",
        "'{0}' {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The result of a validation is dropped, or a claim is published without the proof that it was validated.",
        helpLinkUri: HelpLinks + "ONR2010.md");

    /// <summary>ONR2101: a constant that the schema refuses.</summary>
    public static readonly DiagnosticDescriptor RefusedConstant = new(
        "ONR2101",
        "Constant breaks the schema",
        "'{0}' won't pass its validator: {1}",
        SchemaCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A constant breaks a constraint of the schema, or constants together break a rule of the record.",
        helpLinkUri: HelpLinks + "ONR2101.md");

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        MissingAttribution,
        NullAttribution,
        EmptyAttribution,
        PlaceholderAttribution,
        RemovedAttribution,
        UnsetByConstructor,
        MadeAroundValidator,
        ClearedAttribution,
        ClaimWithoutMember,
        DroppedResult,
        RefusedConstant);
}
