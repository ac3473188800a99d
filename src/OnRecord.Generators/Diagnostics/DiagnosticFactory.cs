using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Schema;
using OnRecord.Schema.Findings;

namespace OnRecord.Generators.Diagnostics;

/// <summary>The edge where a finding becomes a Roslyn diagnostic.</summary>
internal static class DiagnosticFactory
{
    private static readonly ConcurrentDictionary<FindingDescriptor, DiagnosticDescriptor> Descriptors = new();

    public static Diagnostic Create(Finding finding) => Diagnostic.Create(
        Descriptors.GetOrAdd(finding.Descriptor, static d => new DiagnosticDescriptor(
            d.Id,
            d.Title,
            d.MessageFormat,
            "OnRecord.Schema",
            Severity(d.Severity),
            isEnabledByDefault: true,
            helpLinkUri: d.HelpLink)),
        finding.Path.Length == 0 ? Location.None : Locate(finding.Path, finding.Span),
        [.. finding.Arguments]);

    /// <summary>Reports them in their order.</summary>
    public static void Report(SourceProductionContext output, EquatableArray<Finding> findings)
    {
        foreach (Finding finding in findings) output.ReportDiagnostic(Create(finding));
    }

    private static Location Locate(string path, SourceSpan span) => Location.Create(
        path,
        new TextSpan(span.Start, span.Length),
        new LinePositionSpan(new LinePosition(span.Line, span.Column), new LinePosition(span.EndLine, span.EndColumn)));

    private static DiagnosticSeverity Severity(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => DiagnosticSeverity.Error,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
