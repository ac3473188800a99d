namespace OnRecord.Text;

/// <summary>Classes of ASCII characters; char.IsDigit and its kin take those of every script.</summary>
internal static class Ascii
{
    /// <summary>0 to 9.</summary>
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>A letter.</summary>
    public static bool IsLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';

    /// <summary>0 to 9, a to f, in either case.</summary>
    public static bool IsHex(char c) => IsDigit(c) || (c | 0x20) is >= 'a' and <= 'f';
}
