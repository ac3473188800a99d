namespace OnRecord.Text;

/// <summary>Turns offsets of a text into lines and columns. A line ends with CR LF, LF or CR; everything counts UTF-16 units from 0.</summary>
#if ONRECORD_RUNTIME
internal
#else
public
#endif
sealed class LineMap
{
    private readonly string _text;
    private List<int>? _starts;

    /// <summary>The lines of a text. They are looked for when one is asked for.</summary>
    public LineMap(string text) => _text = text;

    /// <summary>The length of the text.</summary>
    public int Length => _text.Length;

    /// <summary>How many lines there are; one more than line ends.</summary>
    public int Count => Starts.Count;

    /// <summary>The line that an offset is on.</summary>
    public int Line(int offset)
    {
        int found = Starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The column of an offset on its line.</summary>
    public int Column(int offset) => offset - Starts[Line(offset)];

    /// <summary>The offset at which a line begins.</summary>
    public int Start(int line) => Starts[line];

    private List<int> Starts => _starts ??= Find(_text);

    private static List<int> Find(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) starts.Add(i + 1);
        }

        return starts;
    }
}
