using System.Buffers;

namespace OnRecord.Serialization;

/// <summary>A growing buffer; netstandard2.0 has none.</summary>
internal sealed class ArrayWriter : IBufferWriter<byte>
{
    private byte[] _buffer = new byte[256];
    private int _length;

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsSpan(_length);
    }

    public byte[] ToArray() => Written.ToArray();

    private void Reserve(int sizeHint)
    {
        int needed = Math.Max(sizeHint, 1);
        if (_buffer.Length - _length < needed) Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + needed));
    }
}
