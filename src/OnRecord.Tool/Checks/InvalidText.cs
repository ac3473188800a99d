using OnRecord.Checking.Findings;
using OnRecord.Schema;
using OnRecord.Schema.Findings;
using OnRecord.Text;

namespace OnRecord.Tool.Checks;

/// <summary>Text that is not UTF-8 is an error: what stands there is lost to every reader.</summary>
internal static class InvalidText
{
    /// <summary>A file with a finding at its first character that is no UTF-8.</summary>
    /// <param name="file">The file, or a part of it.</param>
    /// <param name="at">Where that character stands; -1 where all is well.</param>
    public static CheckedFile AddTo(CheckedFile file, int at)
    {
        if (at < 0) return file;
        LineMap lines = new(file.Text);
        int line = lines.Line(at) + file.LinesBefore, column = lines.Column(at);
        SourceSpan place = new(at, 1, line, column, line, column + 1);
        Finding finding = new(ShapeFindings.Syntax, file.Name, place, EquatableArray.Of("This is not UTF-8, and what stands here can't be read. Save the file as UTF-8."));
        return file with { Findings = [.. file.Findings.Append(finding).OrderBy(static f => f.Span.Start)] };
    }
}
