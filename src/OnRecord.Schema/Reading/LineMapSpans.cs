using OnRecord.Schema.Findings;
using OnRecord.Text;

namespace OnRecord.Schema.Reading;

/// <summary>Makes spans of offsets.</summary>
internal static class LineMapSpans
{
    /// <summary>The span from <paramref name="start"/> to before <paramref name="end"/>, or to the end of the text.</summary>
    public static SourceSpan Span(this LineMap lines, int start, int end)
    {
        end = Math.Min(end, lines.Length);
        int line = lines.Line(start), endLine = lines.Line(end);
        return new SourceSpan(start, end - start, line, start - lines.Start(line), endLine, end - lines.Start(endLine));
    }
}
