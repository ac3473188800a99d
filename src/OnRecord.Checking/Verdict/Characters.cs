using System.Text;

namespace OnRecord.Checking.Verdict;

/// <summary>The characters of those strings of a line that something asks about, one after the other in one buffer.</summary>
internal sealed class Characters
{
    private char[] _buffer = new char[256];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets them.</summary>
    public void Clear() => Count = 0;

    /// <summary>Some of them.</summary>
    public ReadOnlySpan<char> Of(int start, int length) => _buffer.AsSpan(start, length);

    /// <summary>Adds those of a string whose escapes have been found to be right.</summary>
    public void Append(byte[] data, Slice slice)
    {
        // No character has more UTF-16 units than bytes, escaped or not.
        if (_buffer.Length - Count < slice.Length) Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, Count + slice.Length));
        int end = slice.Start + slice.Length;
        for (int at = slice.Start; at < end;)
        {
            int run = slice.IsEscaped ? data.AsSpan(at, end - at).IndexOf((byte)'\\') : -1;
            int length = run < 0 ? end - at : run;
            Count += Encoding.UTF8.GetChars(data, at, length, _buffer, Count);
            at += length;
            if (at == end) break;
            _buffer[Count++] = JsonEscape.Read(data, at, out int escape);
            at += escape;
        }
    }
}
