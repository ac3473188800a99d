using System.Text;

namespace OnRecord.Serialization.Tests.Making;

/// <summary>Texts that a reader or writer may stumble over.</summary>
internal static class Texts
{
    public static string[] Hostile { get; } =
    [
        "", "a", "\"", "\\", "\\\"", "/", "\0", "\u001F", "\u007F", "\b\f\n\r\t", "'", "<script>&+", "é", "ß", "\u00A0", "\u00AD", "\u0085",
        "\u2028\u2029", "\u200B", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "\uE000", "\uFDD0", "日本語", "עברית", "😀", "👩‍🚀", "\U0010FFFF", "\U00010000", "a\u0300",
        new string('x', 7), new string('x', 8), new string('x', 15), new string('x', 16), new string('x', 17), new string('x', 31), new string('x', 33),
        new string('x', 15) + "\"", new string('x', 16) + "é", new string('é', 40), new string('x', 2047) + "😀", new string('x', 2048) + "😀", new string('"', 5000), new string('語', 5000),
    ];

    /// <summary>No Unicode: half a character. Writers put the replacement character there.</summary>
    public static string[] Broken { get; } = ["\uD800", "\uDC00", "x\uD83D", "\uDE00\uD83D", "\uD800\uD800\uDC00", new string('x', 2047) + "\uD83D", new string('x', 2047) + "\uD83D\uD83D"];

    /// <summary>A text of pieces of the others, and of whatever else there is.</summary>
    public static string Random(Random random)
    {
        StringBuilder text = new();
        for (int pieces = random.Next(6); pieces >= 0; pieces--)
        {
            switch (random.Next(4))
            {
                case 0:
                    text.Append(Hostile[random.Next(Hostile.Length - 4)]);
                    break;
                case 1:
                    text.Append((char)random.Next(' ', 0x7F), random.Next(40));
                    break;
                case 2:
                    text.Append("plain words and no more of them, thank you".AsSpan(0, random.Next(42)));
                    break;
                default:
                    text.Append(new Rune(random.Next(0xD800)).ToString());
                    break;
            }
        }

        return text.ToString();
    }
}
