#if NET
using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace OnRecord.Serialization;

/// <summary>
/// Writes JSON straight into an array: the same bytes as <see cref="System.Text.Json.Utf8JsonWriter"/> with
/// <see cref="RecordSerializer.WriterOptions"/>, without its states. One a thread is kept, so that writing allocates nothing.
/// </summary>
internal sealed partial class JsonBuffer : JsonOutput, IDisposable
{
    private const int FirstSize = 16 * 1024;

    /// <summary>What a thread keeps at most between two records.</summary>
    private const int KeptSize = 256 * 1024;

    /// <summary>As deep as Utf8JsonWriter goes. Deeper, an object that holds itself would end the process.</summary>
    private const int MaxDepth = 1000;

    [ThreadStatic]
    private static JsonBuffer? s_kept;

    private byte[] _bytes = new byte[FirstSize];
    private int _length;
    private int _depth;
    private bool _needsComma;
    private IBufferWriter<byte>? _output;

    /// <summary>Takes the thread's own buffer. While it is in use, a writer that is called back makes another.</summary>
    /// <param name="output">Where whole pieces go; null to keep everything.</param>
    public static JsonBuffer Take(IBufferWriter<byte>? output)
    {
        JsonBuffer buffer = s_kept ?? new JsonBuffer();
        s_kept = null;
        buffer._output = output;
        buffer.Reset();
        return buffer;
    }

    /// <summary>Drops what was written and not handed on.</summary>
    public void Reset()
    {
        _length = 0;
        _depth = 0;
        _needsComma = false;
    }

    /// <summary>What was written and not handed on.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <summary>Hands on what is left, and gives the buffer back. Not called where writing fails: what was half written is nobody's.</summary>
    public void Dispose()
    {
        if (_output is not null) Flush();
        _output = null;
        if (_bytes.Length <= KeptSize) s_kept = this;
    }

    public override void StartObject() => Start((byte)'{');

    public override void EndObject() => End((byte)'}');

    public override void StartArray() => Start((byte)'[');

    public override void EndArray() => End((byte)']');

    private void Start(byte brace)
    {
        if (++_depth > MaxDepth) ThrowTooDeep();
        Separate();
        _bytes[_length++] = brace;
        _needsComma = false;
    }

    private void End(byte brace)
    {
        _depth--;
        Reserve(1);
        _bytes[_length++] = brace;
        _needsComma = true;
    }

    /// <summary>Writes the comma before a value or name, where it needs one, and makes room for one character more.</summary>
    private void Separate()
    {
        Reserve(2);
        if (_needsComma) _bytes[_length++] = (byte)',';
        _needsComma = true;
    }

    private void Reserve(int size)
    {
        if (_bytes.Length - _length < size) MakeRoom(size);
    }

    private void MakeRoom(int size)
    {
        if (_output is not null) Flush();
        if (_bytes.Length - _length < size) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + size));
    }

    private void Flush()
    {
        _output!.Write(_bytes.AsSpan(0, _length));
        _length = 0;
    }

    [DoesNotReturn]
    private static void ThrowTooDeep() => throw new InvalidOperationException("The records are nested more than 1,000 deep.");
}
#endif
