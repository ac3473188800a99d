namespace OnRecord.Text;

/// <summary>
/// Absolute URIs as RFC 3986 has them, save those that System.Uri can't hold: a scheme has two characters or more; after
/// <c>//</c> stands a host name of letters, digits, <c>-</c> and <c>_</c>, or an IPv6 address, with a port up to 65535; only a
/// <c>file:</c> URI may leave the host out.
/// </summary>
internal static class UriFormat
{
    // System.Uri takes no more than 65,519 characters, and no longer host.
    private const int MaxLength = 65_000;
    private const int MaxHost = 253;

    // A field: a collection expression would make a new array for each text.
    private static readonly char[] AfterAuthority = ['/', '?', '#'];

    /// <summary>Whether a text is one.</summary>
    public static bool IsUri(ReadOnlySpan<char> text)
    {
        int at = Scheme(text);
        if (at < 0 || text.Length > MaxLength) return false;
        bool isFile = at == 5 && text.StartsWith("file".AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (At(text, at) == '/' && At(text, at + 1) == '/')
        {
            int length = text.Slice(at + 2).IndexOfAny(AfterAuthority), end = length < 0 ? text.Length : at + 2 + length;
            bool hasHost = end > at + 2;
            if (hasHost ? !IsAuthority(text, at + 2, end) : !isFile || At(text, end) != '/') return false;
            at = end;
        }

        at = Characters(text, at, "/");
        if (At(text, at) == '?') at = Characters(text, at + 1, "/?");
        if (At(text, at) == '#') at = Characters(text, at + 1, "/?");
        return at == text.Length;
    }

    /// <summary>The offset after the colon; negative where no scheme is.</summary>
    private static int Scheme(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at < text.Length && (Ascii.IsLetter(text[at]) || (at > 0 && (Ascii.IsDigit(text[at]) || text[at] is '+' or '-' or '.')))) at++;
        return at >= 2 && At(text, at) == ':' ? at + 1 : -1;
    }

    private static bool IsAuthority(ReadOnlySpan<char> text, int start, int end)
    {
        int user = text.Slice(start, end - start).IndexOf('@');
        if (user >= 0)
        {
            if (Characters(text, start, "") != start + user) return false;
            start += user + 1;
        }

        int hostEnd = At(text, start) == '[' ? IPv6Address.End(text, start, end) : HostEnd(text, start, end);
        if (hostEnd < 0) return false;
        return hostEnd == end || (text[hostEnd] == ':' && IsPort(text, hostEnd + 1, end));
    }

    private static int HostEnd(ReadOnlySpan<char> text, int start, int end)
    {
        int at = start, label = start;
        for (; at < end && text[at] != ':'; at++)
        {
            if (text[at] == '.')
            {
                if (at == label) return -1;
                label = at + 1;
            }
            else if (!Ascii.IsLetter(text[at]) && !Ascii.IsDigit(text[at]) && text[at] is not ('-' or '_') || at - label >= 63)
            {
                return -1;
            }
        }

        return at == start || at - start > MaxHost ? -1 : at;
    }

    private static bool IsPort(ReadOnlySpan<char> text, int start, int end)
    {
        int port = 0;
        for (int i = start; i < end; i++)
        {
            if (!Ascii.IsDigit(text[i]) || end - start > 5) return false;
            port = port * 10 + text[i] - '0';
        }

        return port <= 65535;
    }

    /// <summary>The offset after a run of path characters and <paramref name="others"/>.</summary>
    private static int Characters(ReadOnlySpan<char> text, int at, string others)
    {
        while (at < text.Length)
        {
            char c = text[at];
            if (Ascii.IsLetter(c) || Ascii.IsDigit(c) || others.IndexOf(c) >= 0 || IsMark(c, others)) at++;
            else if (c == '%' && at + 2 < text.Length && Ascii.IsHex(text[at + 1]) && Ascii.IsHex(text[at + 2])) at += 3;
            else break;
        }

        return at;
    }

    // Before an '@' there are no others, and an '@' doesn't belong.
    private static bool IsMark(char c, string others) =>
        c is '-' or '.' or '_' or '~' or '!' or '$' or '&' or '\'' or '(' or ')' or '*' or '+' or ',' or ';' or '=' or ':' || (c == '@' && others.Length > 0);

    private static char At(ReadOnlySpan<char> text, int at) => at < text.Length ? text[at] : '\0';
}
