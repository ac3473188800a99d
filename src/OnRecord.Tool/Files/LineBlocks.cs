using System.Text;

namespace OnRecord.Tool.Files;

/// <summary>Some lines of a stream.</summary>
/// <param name="Text">The lines; empty for one that is too long.</param>
/// <param name="LinesBefore">How many lines stand before them.</param>
/// <param name="IsTooLong">Whether it stands for a line that was too long to read.</param>
/// <param name="FirstInvalid">Where the first character that is no UTF-8 stands; -1 where all is well.</param>
internal readonly record struct LineBlock(string Text, int LinesBefore, bool IsTooLong, int FirstInvalid);

/// <summary>Reads a stream in blocks of whole lines. A line that is longer than a block can be is passed over and told of.</summary>
internal sealed class LineBlocks(Stream stream)
{
    /// <summary>The longest line, in bytes.</summary>
    public const int MaxLine = 4 * 1024 * 1024;

    private const int BlockSize = 256 * 1024;
    private byte[] _buffer = new byte[BlockSize];
    private int _filled;
    private int _lines;

    /// <summary>The blocks, in order.</summary>
    /// <exception cref="IOException">The stream can't be read.</exception>
    public IEnumerable<LineBlock> Read(CancellationToken cancellation)
    {
        bool isFirst = true;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_filled == _buffer.Length && _filled < MaxLine) Array.Resize(ref _buffer, _buffer.Length * 2);
            int read = stream.Read(_buffer, _filled, _buffer.Length - _filled);
            _filled += read;
            if (read == 0)
            {
                if (_filled > 0) yield return Take(_filled, ref isFirst);
                yield break;
            }

            int end = _buffer.AsSpan(0, _filled).LastIndexOf((byte)'\n') + 1;
            if (end > 0 && (end >= BlockSize / 2 || _filled == _buffer.Length)) yield return Take(end, ref isFirst);
            else if (end == 0 && _filled == MaxLine) yield return PassOver(cancellation);
        }
    }

    private LineBlock Take(int length, ref bool isFirst)
    {
        ReadOnlySpan<byte> bytes = _buffer.AsSpan(0, length);
        if (isFirst && bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        isFirst = false;
        LineBlock block = new(Encoding.UTF8.GetString(bytes), _lines, IsTooLong: false, Utf8Text.FirstInvalid(bytes));
        _lines += CountLines(bytes);
        Drop(length);
        return block;
    }

    private LineBlock PassOver(CancellationToken cancellation)
    {
        LineBlock block = new(string.Empty, _lines, IsTooLong: true, FirstInvalid: -1);
        int end;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            _filled = stream.Read(_buffer, 0, _buffer.Length);
            end = _buffer.AsSpan(0, _filled).IndexOf((byte)'\n') + 1;
        }
        while (_filled > 0 && end == 0);
        _lines++;
        Drop(end);
        return block;
    }

    private void Drop(int length)
    {
        _buffer.AsSpan(length, _filled - length).CopyTo(_buffer);
        _filled -= length;
    }

    // A line ends with CR LF, LF or CR, as for every reader of ours.
    private static int CountLines(ReadOnlySpan<byte> bytes)
    {
        int lines = bytes.Count((byte)'\n');
        for (int at = bytes.IndexOf((byte)'\r'); at >= 0 && at < bytes.Length;)
        {
            if (at + 1 == bytes.Length || bytes[at + 1] != '\n') lines++;
            int next = bytes[(at + 1)..].IndexOf((byte)'\r');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return lines;
    }
}
