using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Checking.Findings;
using OnRecord.Schema.Findings;

namespace OnRecord.Analyzers.Data;

/// <summary>The edge where findings in data become Roslyn diagnostics.</summary>
internal static class FindingDiagnostics
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = DataFindings.All.Concat([BuildLimits.TooLarge]).ToDictionary(
        static finding => finding.Id,
        static finding => new DiagnosticDescriptor(
            finding.Id,
            finding.Title,
            finding.MessageFormat,
            "OnRecord.Data",
            Severity(finding.Severity),
            isEnabledByDefault: true,
            helpLinkUri: finding.HelpLink));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ById.Values.ToImmutableArray();

    /// <summary>The finding at its place. Its own severity, which rule classes and origins decide, overrides the descriptor's.</summary>
    public static Diagnostic Create(Finding finding)
    {
        DiagnosticDescriptor descriptor = ById[finding.Descriptor.Id];
        Location location = Location.Create(
            finding.Path,
            new TextSpan(finding.Span.Start, finding.Span.Length),
            new LinePositionSpan(new LinePosition(finding.Span.Line, finding.Span.Column), new LinePosition(finding.Span.EndLine, finding.Span.EndColumn)));
        return Diagnostic.Create(descriptor, location, Severity(finding.Severity), additionalLocations: null, properties: null, [.. finding.Arguments]);
    }

    private static DiagnosticSeverity Severity(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => DiagnosticSeverity.Error,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
