using System.Text;
using OnRecord.Validation;

namespace OnRecord.Serialization;

/// <summary>Places errors in a JSON text.</summary>
internal sealed class JsonTextMap(byte[] utf8Json) : ITextMap
{
    private readonly List<int> _lineStarts = LineStarts(utf8Json);
    private JsonPositions? _positions;

    public (int Line, int Column) Locate(string pointer, long? offset)
    {
        int at = (int)Math.Min(offset ?? (_positions ??= new JsonPositions(utf8Json)).Find(pointer), utf8Json.Length);
        int line = _lineStarts.BinarySearch(at);
        if (line < 0) line = ~line - 1;
        return (line + 1, Encoding.UTF8.GetCharCount(utf8Json, _lineStarts[line], at - _lineStarts[line]) + 1);
    }

    private static List<int> LineStarts(byte[] text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n') starts.Add(i + 1);
        }

        return starts;
    }
}
