using System.Globalization;
using OnRecord.Schema.Findings;
using OnRecord.Tool.Checks;

namespace OnRecord.Tool.Reports;

/// <summary>Findings as workflow commands, which GitHub shows beside the lines of a pull request.</summary>
internal sealed class GitHubReport(ToolHost host) : IReport
{
    /// <inheritdoc/>
    public void Begin()
    {
    }

    /// <inheritdoc/>
    public void Add(CheckedFile file)
    {
        if (file.Problem is not null) host.Output.WriteLine("::error file=" + Property(file.Name) + ",title=onrecord::" + Data(file.Problem));
        foreach (Finding finding in file.Findings)
        {
            string command = finding.Severity switch { FindingSeverity.Error => "error", FindingSeverity.Warning => "warning", _ => "notice" };
            SourceSpan span = finding.Span;
            host.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"::{command} file={Property(finding.Path)},line={span.Line + 1},endLine={span.EndLine + 1}{Columns(span)},title={Property(finding.Descriptor.Id + ": " + finding.Descriptor.Title)}::{Data(finding.Message)}"));
        }
    }

    /// <inheritdoc/>
    public void End(CheckTotals totals)
    {
    }

    // Columns are heeded within one line alone.
    private static string Columns(SourceSpan span) =>
        span.Line != span.EndLine ? string.Empty : string.Create(CultureInfo.InvariantCulture, $",col={span.Column + 1},endColumn={span.EndColumn + 1}");

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
