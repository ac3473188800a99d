using System.Globalization;
using Microsoft.CodeAnalysis;
using OnRecord.Schema.Findings;

namespace OnRecord.DataAnalyzer.Tests;

/// <summary>A finding and a diagnostic in the same words: id, severity, offsets, lines and columns, level, rule, message.</summary>
internal static class Shown
{
    public static string Of(Finding finding)
    {
        SourceSpan span = finding.Span;
        return Line(finding.Descriptor.Id, finding.Severity.ToString(), span.Start, span.Length, span.Line, span.Column, span.EndLine, span.EndColumn, finding.Level.ToString(), finding.RuleId, finding.Message);
    }

    public static string Of(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return Line(
            diagnostic.Id, diagnostic.Severity.ToString(), diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length,
            place.StartLinePosition.Line, place.StartLinePosition.Character, place.EndLinePosition.Line, place.EndLinePosition.Character,
            diagnostic.Properties["Level"]!, diagnostic.Properties.GetValueOrDefault("RuleId"), diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    /// <summary>Id and place alone, from 1.</summary>
    public static string Short(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return string.Create(CultureInfo.InvariantCulture, $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}) {diagnostic.Id} {diagnostic.Severity}");
    }

    private static string Line(string id, string severity, int start, int length, int line, int column, int endLine, int endColumn, string level, string? rule, string message) =>
        string.Create(CultureInfo.InvariantCulture, $"{id} {severity} [{start}+{length}] {line}:{column}-{endLine}:{endColumn} {level} {rule}: {message}");
}
