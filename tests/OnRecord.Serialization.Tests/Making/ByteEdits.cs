using System.Text;

namespace OnRecord.Serialization.Tests.Making;

/// <summary>Changes the bytes of a JSON text, with no regard to what they mean.</summary>
internal sealed class ByteEdits(Random random)
{
    /// <summary>Values, halves of values, and what stands between them.</summary>
    public static string[] Pieces { get; } =
    [
        "\"", "\\", "{", "}", "[", "]", ",", ":", " ", "\n", "null", "true", "false", "0", "-", "-0", "1", "01", "1.0", "1e3", "1E400", "-1e-400", "9007199254740991", "9007199254740992",
        "123456789012345", "1234567890123456", "2147483648", "99999999999999999999", "0.5", ".5", "5.", "+1", "NaN", "1e", "\\u0000", "\\ud83d\\ude00", "\\ud83d", "\\ude00", "\\uFFFD", "\\u00g0", "\\n", "\\/", "\\x",
        "\u0001", "\u007F", "\uFFFD", "é", "日", "😀", "\"a\":1,", ",\"id\":\"x\"", "\"$type\":\"Circle\",", "{}", "[]", "[[]]", "\"\"", "/**/", "\uFEFF", "\"text\":", "\"t\\u0065xt\":", "\u00A0", "\t", "\r\n",
    ];

    public void Apply(List<byte> bytes)
    {
        if (bytes.Count == 0) return;
        int at = random.Next(bytes.Count);
        int length = Math.Min(bytes.Count - at, 1 + random.Next(random.Next(2) == 0 ? 3 : 40));
        switch (random.Next(9))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 4:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            case 5:
                ReplaceValue(bytes, at);
                break;
            case 6:
                SwapFields(bytes, at);
                break;
            default:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                break;
        }
    }

    /// <summary>Puts a piece in place of what stands between two colons or commas.</summary>
    private void ReplaceValue(List<byte> bytes, int at)
    {
        int start = bytes.FindIndex(at, static b => b == ':') + 1;
        if (start == 0) return;
        int end = bytes.FindIndex(start, static b => b is (byte)',' or (byte)'}' or (byte)']');
        if (end < 0) return;
        bytes.RemoveRange(start, end - start);
        bytes.InsertRange(start, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
    }

    /// <summary>Swaps what stands between three commas.</summary>
    private static void SwapFields(List<byte> bytes, int at)
    {
        int first = bytes.IndexOf((byte)',', at);
        int second = first < 0 ? -1 : bytes.IndexOf((byte)',', first + 1);
        int third = second < 0 ? -1 : bytes.IndexOf((byte)',', second + 1);
        if (third < 0) return;
        List<byte> moved = bytes.GetRange(first, second - first);
        bytes.InsertRange(third, moved);
        bytes.RemoveRange(first, second - first);
    }
}
