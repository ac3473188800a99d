namespace OnRecord.Text;

/// <summary>IPv6 addresses in URIs, in brackets: eight groups of one to four hexadecimal digits, of which <c>::</c> stands for one or more zero ones.</summary>
internal static class IPv6Address
{
    /// <summary>The offset after the closing bracket; negative where there is no address.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int end)
    {
        int close = text.Slice(start, end - start).IndexOf(']') + start;
        if (close < start) return -1;
        int groups = 0, digits = 0, gaps = 0;
        for (int at = start + 1; at < close; at++)
        {
            if (Ascii.IsHex(text[at]))
            {
                if (++digits > 4) return -1;
                if (digits == 1) groups++;
                continue;
            }

            if (text[at] != ':') return -1;
            bool isGap = text[at + 1] == ':';
            if (isGap)
            {
                gaps++;
                at++;
            }
            // A single colon stands between two groups.
            else if (digits == 0 || !Ascii.IsHex(text[at + 1]))
            {
                return -1;
            }

            digits = 0;
        }

        bool isWhole = gaps == 0 ? groups == 8 : gaps == 1 && groups <= 7;
        return isWhole ? close + 1 : -1;
    }
}
