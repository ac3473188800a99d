namespace OnRecord.Checking.Verdict;

/// <summary>The escapes of JSON strings.</summary>
internal static class JsonEscape
{
    /// <summary>The offset after the escape that begins at an offset; -1 where it is none, or half a surrogate pair.</summary>
    public static int End(byte[] data, int at, int end)
    {
        if (at + 1 >= end) return -1;
        if (data[at + 1] != 'u') return Short(data[at + 1]) == '\0' ? -1 : at + 2;
        int unit = Unit(data, at, end);
        if (unit < 0 || !char.IsSurrogate((char)unit)) return unit < 0 ? -1 : at + 6;
        int second = Unit(data, at + 6, end);
        return char.IsHighSurrogate((char)unit) && second >= 0 && char.IsLowSurrogate((char)second) ? at + 12 : -1;
    }

    /// <summary>The UTF-16 unit that an escape stands for, and its length; a pair is two of them.</summary>
    public static char Read(byte[] data, int at, out int length)
    {
        bool isUnit = data[at + 1] == 'u';
        length = isUnit ? 6 : 2;
        return isUnit ? (char)Unit(data, at, data.Length) : Short(data[at + 1]);
    }

    private static char Short(byte letter) => letter switch
    {
        (byte)'"' or (byte)'\\' or (byte)'/' => (char)letter,
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        _ => '\0',
    };

    private static int Unit(byte[] data, int at, int end)
    {
        if (at + 6 > end || data[at] != '\\' || data[at + 1] != 'u') return -1;
        int unit = 0;
        for (int i = at + 2; i < at + 6; i++)
        {
            int digit = data[i] switch
            {
                >= (byte)'0' and <= (byte)'9' and byte c => c - '0',
                >= (byte)'a' and <= (byte)'f' and byte c => c - 'a' + 10,
                >= (byte)'A' and <= (byte)'F' and byte c => c - 'A' + 10,
                _ => -1,
            };
            if (digit < 0) return -1;
            unit = unit * 16 + digit;
        }

        return unit;
    }
}
