using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Checking.Findings;
using OnRecord.Schema.Findings;

namespace OnRecord.Analyzers.Data;

/// <summary>The edge where findings in data become Roslyn diagnostics.</summary>
public static class DataRules
{
    /// <summary>The category of all of them.</summary>
    public const string Category = "OnRecord.Data";

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = DataFindings.All.Concat([SetupFindings.TooLarge, SetupFindings.CheckFailed, SetupFindings.Unreadable]).ToDictionary(
        static finding => finding.Id,
        static finding => new DiagnosticDescriptor(
            finding.Id,
            finding.Title,
            finding.MessageFormat,
            Category,
            Severity(finding.Severity),
            isEnabledByDefault: true,
            helpLinkUri: finding.HelpLink));

    /// <summary>By id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ById.Values.OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>A finding at its place. Its own severity, which rule classes and origins decide, overrides the descriptor's.</summary>
    internal static Diagnostic Create(Finding finding)
    {
        Location location = Location.Create(
            finding.Path,
            new TextSpan(finding.Span.Start, finding.Span.Length),
            new LinePositionSpan(new LinePosition(finding.Span.Line, finding.Span.Column), new LinePosition(finding.Span.EndLine, finding.Span.EndColumn)));
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(nameof(finding.Level), finding.Level.ToString());
        if (finding.RuleId is not null) properties = properties.Add(nameof(finding.RuleId), finding.RuleId);
        return Diagnostic.Create(ById[finding.Descriptor.Id], location, Severity(finding.Severity), additionalLocations: null, properties, [.. finding.Arguments]);
    }

    private static DiagnosticSeverity Severity(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => DiagnosticSeverity.Error,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
