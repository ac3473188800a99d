using System.Globalization;
using OnRecord.Schema.Findings;
using OnRecord.Tool.Checks;

namespace OnRecord.Tool.Reports;

/// <summary>Findings for people: the message, the line with the place marked, and what would mend it.</summary>
internal sealed class TextReport(ToolHost host) : IReport
{
    private readonly TextWriter _output = host.Output;
    private readonly Ink _ink = new(host.IsTerminal);

    /// <inheritdoc/>
    public void Begin()
    {
    }

    /// <inheritdoc/>
    public void Add(CheckedFile file)
    {
        if (file.Problem is not null) host.Error.WriteLine("onrecord: could not check '" + file.Name + "': " + file.Problem);
        foreach (Finding finding in file.Findings) Write(file, finding);
    }

    /// <inheritdoc/>
    public void End(CheckTotals totals)
    {
        string found = Count(totals.Errors, "error") + ", " + Count(totals.Warnings, "warning") + ", " + Count(totals.Infos, "note");
        string where = " in " + Count(totals.Records, "record") + " of " + Count(totals.Files, "file");
        string known = totals.Known > 0 ? "; " + Count(totals.Known, "known finding") + " left out" : string.Empty;
        string changes = totals.Changes > 0 ? "; " + Count(totals.Changes, "change") : string.Empty;
        _output.WriteLine(found + where + known + changes);
    }

    private static string Count(long count, string what) => count.ToString("N0", CultureInfo.InvariantCulture) + " " + what + (count == 1 ? "" : "s");

    private void Write(CheckedFile file, Finding finding)
    {
        _output.WriteLine(_ink.Severity(finding.Severity, Levels.Note(finding.Severity) + "[" + finding.Descriptor.Id + "]") + _ink.Bold(": " + finding.Message));
        Snippet snippet = Snippet.Of(file, finding);
        _output.WriteLine(_ink.Faint(snippet.Margin + "--> ") + file.Name + ":" + Number(finding.Span.Line + 1) + ":" + Number(finding.Span.Column + 1));
        if (snippet.Line is { } line)
        {
            _output.WriteLine(_ink.Faint(snippet.Number + " | ") + line);
            _output.WriteLine(_ink.Faint(snippet.Margin + " | ") + _ink.Severity(finding.Severity, snippet.Carets));
        }

        if (finding.Replacement is { } replacement && !finding.IsConfidential) _output.WriteLine(_ink.Faint(snippet.Margin + " = ") + "mend: write " + replacement);
        _output.WriteLine();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
