using System.Runtime.InteropServices;

namespace OnRecord.Checking.Verdict;

/// <summary>
/// Cuts the scalars of a line of JSON from its bytes, which are valid UTF-8. What it takes, the lexer that makes nodes takes too; what it
/// doesn't may be right all the same: nobody is told here what is wrong.
/// </summary>
internal sealed class JsonBytes
{
    private byte[] _data = [];
    private int _end;

    /// <summary>The offset of the next byte.</summary>
    public int At { get; set; }

    /// <summary>Nothing is left.</summary>
    public bool AtEnd => At >= _end;

    /// <summary>Begins with a line.</summary>
    /// <returns>False where a control character stands in it: between values some are allowed, and nobody writes them in a file of lines.</returns>
    public bool Begin(byte[] data, int start, int end)
    {
        _data = data;
        At = start;
        _end = end;
        return !HasControl(data.AsSpan(start, end - start));
    }

    /// <summary>The bytes of a slice.</summary>
    public ReadOnlySpan<byte> Bytes(Slice slice) => _data.AsSpan(slice.Start, slice.Length);

    /// <summary>The characters of a slice, appended to others.</summary>
    public void Decode(Slice slice, Characters to) => to.Append(_data, slice);

    /// <summary>Goes to the next byte that is no space, and gives it; 0 at the end.</summary>
    public byte Next()
    {
        while (At < _end && _data[At] == ' ') At++;
        return At < _end ? _data[At] : (byte)0;
    }

    /// <summary>Takes a byte, if it comes next.</summary>
    public bool Take(char expected)
    {
        if (Next() != expected) return false;
        At++;
        return true;
    }

    /// <summary>Takes a string, which must begin here.</summary>
    public bool TryString(out Slice inside)
    {
        int first = At + 1, at = first;
        bool isEscaped = false;
        inside = default;
        if (At >= _end || _data[At] != '"') return false;
        while (true)
        {
            int run = _data.AsSpan(at, _end - at).IndexOfAny((byte)'"', (byte)'\\');
            if (run < 0) return false;
            at += run;
            if (_data[at] == '"') break;
            isEscaped = true;
            at = JsonEscape.End(_data, at, _end);
            if (at < 0) return false;
        }

        inside = new Slice(first, at - first, isEscaped);
        At = at + 1;
        return true;
    }

    /// <summary>Takes a number, which must begin here.</summary>
    /// <param name="number">Its bytes.</param>
    /// <param name="isPlain">Whether it is digits and nothing else, in the one way that a whole number is written.</param>
    public bool TryNumber(out Slice number, out bool isPlain)
    {
        int first = At;
        bool isNegative = At < _end && _data[At] == '-';
        if (isNegative) At++;
        int whole = At, digits = Digits();
        bool isZero = digits > 0 && _data[whole] == '0';
        bool isGood = digits > 0 && (!isZero || digits == 1);
        isPlain = !(isZero && isNegative);
        if (isGood && At < _end && _data[At] == '.')
        {
            At++;
            isPlain = false;
            isGood = Digits() > 0;
        }

        if (isGood && At < _end && (_data[At] | 0x20) == 'e')
        {
            At++;
            isPlain = false;
            if (At < _end && _data[At] is (byte)'+' or (byte)'-') At++;
            isGood = Digits() > 0;
        }

        number = new Slice(first, At - first, IsEscaped: false);
        return isGood;
    }

    /// <summary>Takes a word, if it comes next.</summary>
    public bool TryWord(ReadOnlySpan<byte> word)
    {
        if (!_data.AsSpan(At, _end - At).StartsWith(word)) return false;
        At += word.Length;
        return true;
    }

    private int Digits()
    {
        int first = At;
        while (At < _end && _data[At] is >= (byte)'0' and <= (byte)'9') At++;
        return At - first;
    }

    /// <summary>Whether a byte below 0x20 is there; eight at a time.</summary>
    private static bool HasControl(ReadOnlySpan<byte> bytes)
    {
        const ulong Spaces = 0x2020202020202020, Highest = 0x8080808080808080;
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (ulong word in words)
        {
            // Only a byte below 0x20 gets a highest bit that it did not have, or borrows from the one above it.
            if (((word - Spaces) & ~word & Highest) != 0) return true;
        }

        foreach (byte rest in bytes.Slice(words.Length * sizeof(ulong)))
        {
            if (rest < ' ') return true;
        }

        return false;
    }
}
