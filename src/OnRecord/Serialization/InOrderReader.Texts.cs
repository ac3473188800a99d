#if NET
using System.Buffers;
using System.Text;

namespace OnRecord.Serialization;

public ref partial struct InOrderReader
{
    /// <summary>A string.</summary>
    public string GetString()
    {
        ReadOnlySpan<byte> utf8 = NextText(out bool isAscii);
        if (isAscii) return Encoding.Latin1.GetString(utf8);
        string text = Encoding.UTF8.GetString(utf8);
        // What is no UTF-8 has become the replacement character. One that was there from the start is looked at again, too.
        if (text.Contains('\uFFFD')) Fail();
        return text;
    }

    /// <summary>A typed id or a value of an open enum.</summary>
    public T GetText<T>()
        where T : struct, ITextValue<T> => default(T).WithValue(GetString());

    /// <summary>The number of an enum's value; 0 after giving up.</summary>
    public int GetEnum(EnumTexts texts)
    {
        int value = texts.ValueOf(NextText(out _));

        // What is worth a warning is left to the other reader.
        if (value == 0 || texts.AdviceOn(value) is not null) Fail();
        return value;
    }

    /// <summary>Whose words a dossier keeps.</summary>
    public DossierOrigin GetOrigin() => (DossierOrigin)GetEnum(Dossier.Origins);

    /// <summary>The string that stands here, without escapes; not known to be UTF-8 unless it is ASCII.</summary>
    private ReadOnlySpan<byte> NextText(out bool isAscii)
    {
        isAscii = true;
        if (!Take((byte)'"')) return FailText();
        ReadOnlySpan<byte> rest = _json.Slice(_at);
        int length = Utf8Scan.IndexOfStop(rest, out isAscii);
        if (length < 0) return FailText();
        if (rest[length] == '"')
        {
            _at += length + 1;
            return rest.Slice(0, length);
        }

        isAscii = false;
        return rest[length] == '\\' ? Unescape() : FailText();
    }

    private ReadOnlySpan<byte> FailText()
    {
        Fail();
        return default;
    }

    /// <summary>The string whose inside begins here, its escapes taken out.</summary>
    private ReadOnlySpan<byte> Unescape()
    {
        int written = 0;
        while (true)
        {
            ReadOnlySpan<byte> rest = _json.Slice(_at);
            int plain = Utf8Scan.IndexOfStop(rest, out _);
            if (plain < 0) return FailText();
            Reserve(written, plain + 4);
            rest.Slice(0, plain).CopyTo(_scratch.AsSpan(written));
            written += plain;
            _at += plain + 1;
            if (rest[plain] == '"') return _scratch.AsSpan(0, written);
            if (rest[plain] != '\\' || !TryEscape(out Rune character)) return FailText();
            written += character.EncodeToUtf8(_scratch.AsSpan(written));
        }
    }

    /// <summary>Reads an escape from behind its backslash on.</summary>
    private bool TryEscape(out Rune character)
    {
        character = default;
        if (_at >= _json.Length) return false;
        int letter = _json[_at++];
        if (letter == 'u') return TryCode(out character);
        int code = letter switch
        {
            '"' or '\\' or '/' => letter,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => -1,
        };
        return code >= 0 && Rune.TryCreate(code, out character);
    }

    private bool TryCode(out Rune character)
    {
        character = default;
        if (!TryHex(out char first)) return false;
        if (!char.IsSurrogate(first)) return Rune.TryCreate(first, out character);
        return Take((byte)'\\') && Take((byte)'u') && TryHex(out char second) && Rune.TryCreate(first, second, out character);
    }

    private bool TryHex(out char unit)
    {
        unit = default;
        if (_json.Length - _at < 4) return false;
        int code = 0;
        for (int i = 0; i < 4; i++)
        {
            int letter = _json[_at + i];
            if (!char.IsAsciiHexDigit((char)letter)) return false;
            code = (code << 4) | (letter <= '9' ? letter - '0' : (letter | 0x20) - 'a' + 10);
        }

        _at += 4;
        unit = (char)code;
        return true;
    }

    private void Reserve(int written, int more)
    {
        if (_scratch is not null && _scratch.Length - written >= more) return;
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * (written + more), 1024));
        if (_scratch is not null)
        {
            _scratch.AsSpan(0, written).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_scratch);
        }

        _scratch = larger;
    }
}
#endif
