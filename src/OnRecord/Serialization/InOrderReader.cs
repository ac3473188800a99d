#if NET
using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OnRecord.Serialization;

/// <summary>
/// Reads JSON that has the fields in the order of the schema and no white space between them, as every writer of records
/// writes it: a field's name is compared as a whole, and nothing is looked up. Whatever is otherwise, wrong or merely
/// unusual, makes it give up for good; the root then begins again with <see cref="RecordReader"/>, which reads everything and
/// knows what is wrong. So no byte is read more than twice, and nothing is accepted here that is not accepted there.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct InOrderReader
{
    private const int MaxDepth = 64;

    private ReadOnlySpan<byte> _json;
    private int _at;
    private int _depth;

    /// <summary>What stands before the next field: the brace, or a comma.</summary>
    private byte _separator;

    /// <summary>A record has begun with its <c>$type</c>.</summary>
    private bool _hasBegun;

    private byte[]? _scratch;

    internal InOrderReader(ReadOnlySpan<byte> json)
    {
        _json = json;
        SkipSpace();
    }

    /// <summary>Whether it has given up.</summary>
    public readonly bool HasFailed => _json.IsEmpty;

    /// <summary>Gives up: nothing is there to be read any more.</summary>
    public void Fail()
    {
        _json = default;
        _at = 0;
    }

    /// <summary>Begins a record.</summary>
    public void Begin()
    {
        if (_hasBegun)
        {
            _hasBegun = false;
            return;
        }

        if (!IsAt((byte)'{') || ++_depth > MaxDepth) Fail();
        _separator = (byte)'{';
    }

    /// <summary>Begins a record that says what it is; -1 where it is none of these.</summary>
    public int BeginTyped(EnumTexts types)
    {
        Begin();
        if (Has("\"$type\":"u8) && GetEnum(types) is > 0 and int type)
        {
            _hasBegun = true;
            return type - 1;
        }

        Fail();
        return -1;
    }

    /// <summary>Goes past the name of a field that may be there.</summary>
    /// <param name="name">In quotation marks, with the colon.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> rest = _json.Slice(_at);
        if (rest.Length <= name.Length || rest[0] != _separator || !rest.Slice(1).StartsWith(name)) return false;
        _at += name.Length + 1;
        _separator = (byte)',';
        return true;
    }

    /// <summary>Goes past the name of a field that must be there.</summary>
    /// <param name="name">In quotation marks, with the colon.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Must(ReadOnlySpan<byte> name)
    {
        if (Has(name)) return true;
        Fail();
        return false;
    }

    /// <summary>Ends a record.</summary>
    public void End()
    {
        if (_separator == '{') _at++;
        _separator = (byte)',';
        _depth--;
        Expect((byte)'}');
    }

    /// <summary>Whether a record was read and nothing but white space follows. Nothing more can be read.</summary>
    internal bool Finish()
    {
        SkipSpace();
        if (_scratch is not null) ArrayPool<byte>.Shared.Return(_scratch);
        return !HasFailed && _at == _json.Length;
    }

    private readonly bool IsAt(byte next) => (uint)_at < (uint)_json.Length && _json[_at] == next;

    private bool Take(byte next)
    {
        if (!IsAt(next)) return false;
        _at++;
        return true;
    }

    private void Expect(byte next)
    {
        if (!Take(next)) Fail();
    }

    private void SkipSpace()
    {
        while (_at < _json.Length && _json[_at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') _at++;
    }
}
#endif
