using OnRecord.Schema;
using OnRecord.Schema.Findings;

namespace OnRecord.Robustness.Tests.Engines;

/// <summary>What an engine says to a text. Two answers are the same when they are equal.</summary>
/// <param name="Text">What was asked.</param>
/// <param name="Findings">What is wrong with it.</param>
/// <param name="Output">What was made of it.</param>
internal sealed record Answer(string Text, EquatableArray<Finding> Findings, string Output)
{
    public bool HasErrors => Findings.Any(static finding => finding.Severity == FindingSeverity.Error);

    /// <summary>What is wrong with the answer itself; null for one that stands.</summary>
    public string? Problem(Answer again)
    {
        if (Findings != again.Findings) return "Other findings the second time:\n  " + string.Join("\n  ", Findings) + "\nand then:\n  " + string.Join("\n  ", again.Findings);
        if (Output != again.Output) return "The second time, something else was made of it.";
        int[] lines = [0, .. Enumerable.Range(1, Text.Length).Where(EndsLine)];
        return Findings.Select(finding => Problem(finding, lines)).FirstOrDefault(static problem => problem is not null);
    }

    private string? Problem(Finding finding, int[] lines)
    {
        SourceSpan span = finding.Span;
        if (span.Start < 0 || span.Length < 0 || span.End > Text.Length) return "Outside the text of " + Text.Length + ": " + span + " of " + finding;
        if (Place(span.Start, lines) != (span.Line, span.Column) || Place(span.End, lines) != (span.EndLine, span.EndColumn))
        {
            return "Line and column are not those of the offset: " + span + " of " + finding + ", should be " + Place(span.Start, lines) + " to " + Place(span.End, lines);
        }

        return finding.Message.Length == 0 ? "No message: " + finding.Descriptor.Id : null;
    }

    /// <summary>Whether a line begins at an offset, other than the first.</summary>
    private bool EndsLine(int offset) => Text[offset - 1] == '\n' || (Text[offset - 1] == '\r' && (offset == Text.Length || Text[offset] != '\n'));

    private static (int Line, int Column) Place(int offset, int[] lines)
    {
        int found = Array.BinarySearch(lines, offset);
        int line = found >= 0 ? found : ~found - 1;
        return (line, offset - lines[line]);
    }
}
