using System.Text;

namespace OnRecord.Exports;

/// <summary>Lines of text, indented by two spaces a level, each ended by LF.</summary>
internal sealed class TextBlock
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public TextBlock Line(string line = "")
    {
        if (line.Length > 0) _text.Append(' ', _depth * 2).Append(line);
        _text.Append('\n');
        return this;
    }

    public TextBlock Open(string line)
    {
        Line(line);
        _depth++;
        return this;
    }

    public TextBlock Close(string line)
    {
        _depth--;
        return Line(line);
    }

    public override string ToString() => _text.ToString();
}
