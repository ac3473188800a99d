using System.Buffers;
using System.Text;

namespace OnRecord.Tool.Files;

/// <summary>Some lines of a stream. Disposed of, its bytes are used for others.</summary>
/// <param name="Bytes">The lines, and whatever stands after <paramref name="Length"/>; nothing for one that is too long.</param>
/// <param name="Length">How many bytes the lines have.</param>
/// <param name="LinesBefore">How many lines stand before them.</param>
/// <param name="IsTooLong">Whether it stands for a line that was too long to read.</param>
internal sealed record LineBlock(byte[] Bytes, int Length, int LinesBefore, bool IsTooLong) : IDisposable
{
    /// <summary>The lines.</summary>
    public ReadOnlySpan<byte> Content => Bytes.AsSpan(0, Length);

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(Bytes);
}

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
        LineBlock block = new(ArrayPool<byte>.Shared.Rent(bytes.Length), bytes.Length, _lines, IsTooLong: false);
        bytes.CopyTo(block.Bytes);
        _lines += CountLines(bytes);
        Drop(length);
        return block;
    }

    private LineBlock PassOver(CancellationToken cancellation)
    {
        LineBlock block = new([], 0, _lines, IsTooLong: true);
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
