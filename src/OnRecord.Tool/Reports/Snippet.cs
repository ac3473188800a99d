using System.Globalization;
using System.Text;
using OnRecord.Schema.Findings;
using OnRecord.Tool.Checks;

namespace OnRecord.Tool.Reports;

/// <summary>The line of a finding with its place marked.</summary>
/// <param name="Number">The line's number.</param>
/// <param name="Line">What stands there, of a long line the part around the place; null where it may be shown to nobody.</param>
/// <param name="Carets">Marks under the place.</param>
internal sealed record Snippet(string Number, string? Line, string Carets)
{
    private const int Width = 120;
    private const int Before = 40;

    /// <summary>Space as wide as the number.</summary>
    public string Margin { get; } = new(' ', Number.Length);

    /// <summary>The snippet of a finding.</summary>
    public static Snippet Of(CheckedFile file, Finding finding)
    {
        SourceSpan span = finding.Span;
        string number = (span.Line + 1).ToString(CultureInfo.InvariantCulture);
        if (finding.IsConfidential || file.Line(span.Line) is not { } line) return new Snippet(number, null, string.Empty);
        int start = Math.Min(span.Column, line.Length);
        int end = span.EndLine == span.Line ? Math.Clamp(span.EndColumn, start, line.Length) : line.TrimEnd().Length;
        int from = line.Length <= Width ? 0 : Math.Max(0, start - Before);
        int to = Math.Min(line.Length, from + Width);
        string shown = (from > 0 ? "…" : string.Empty) + line[from..to] + (to < line.Length ? "…" : string.Empty);
        int lead = start - from + (from > 0 ? 1 : 0);
        return new Snippet(number, Visible(shown), new string(' ', Cells(shown[..lead])) + new string('^', Math.Max(1, Cells(line[start..Math.Min(end, to)]))));
    }

    // A tab has no width of its own, and a control character could do things to the terminal.
    private static string Visible(string text) => string.Concat(text.Select(static c => char.IsControl(c) ? ' ' : c));

    /// <summary>How many places of a terminal a text takes up.</summary>
    private static int Cells(string text) => Ascii.IsValid(text) ? text.Length : new Spectre.Console.Rendering.Segment(Visible(text)).CellCount();
}
