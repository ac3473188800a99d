using System.Text;
using OnRecord.Generators.Planning;
using OnRecord.Schema;

namespace OnRecord.Generators.Emitting;

/// <summary>Writes indented lines. Line ends are '\n' on every machine.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>One or more lines at the current depth.</summary>
    public void Line(string lines)
    {
        int end;
        for (int start = 0; start <= lines.Length; start = end + 1)
        {
            end = lines.IndexOf('\n', start);
            if (end < 0) end = lines.Length;
            int length = end - start;
            while (length > 0 && lines[start + length - 1] == '\r') length--;
            if (length > 0) _text.Append(' ', 4 * _depth).Append(lines, start, length);
            _text.Append('\n');
        }
    }

    public void Line() => _text.Append('\n');

    /// <summary>An opening brace, and what follows is deeper.</summary>
    public void Open(string? before = null)
    {
        if (before is not null) Line(before);
        Line("{");
        _depth++;
    }

    public void Close(string after = "")
    {
        _depth--;
        Line("}" + after);
    }

    public void Lines(EquatableArray<string> lines)
    {
        foreach (string line in lines) Line(line);
    }

    /// <summary>XML docs and attributes.</summary>
    public void Doc(DocPlan doc)
    {
        if (doc.Summary.Count == 1)
        {
            Line("/// <summary>" + doc.Summary[0] + "</summary>");
        }
        else
        {
            Line("/// <summary>");
            foreach (string line in doc.Summary) Line("/// " + line);
            Line("/// </summary>");
        }

        foreach (string attribute in doc.Attributes) Line("[" + attribute + "]");
    }

    public override string ToString() => _text.ToString();
}
