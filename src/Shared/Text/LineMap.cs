namespace OnRecord.Text;

/// <summary>Turns offsets of a text into lines and columns. A line ends with CR LF, LF or CR; everything counts UTF-16 units from 0.</summary>
#if ONRECORD_RUNTIME
internal
#else
public
#endif
sealed class LineMap
{
    private readonly List<int> _starts = [0];

    /// <summary>Finds the lines of a text.</summary>
    public LineMap(string text)
    {
        Length = text.Length;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) _starts.Add(i + 1);
        }
    }

    /// <summary>The length of the text.</summary>
    public int Length { get; }

    /// <summary>How many lines there are; one more than line ends.</summary>
    public int Count => _starts.Count;

    /// <summary>The line that an offset is on.</summary>
    public int Line(int offset)
    {
        int found = _starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The column of an offset on its line.</summary>
    public int Column(int offset) => offset - _starts[Line(offset)];

    /// <summary>The offset at which a line begins.</summary>
    public int Start(int line) => _starts[line];
}
