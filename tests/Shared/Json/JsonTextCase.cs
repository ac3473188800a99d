using System.Text;
using System.Text.RegularExpressions;

namespace OnRecord.JsonTexts;

/// <summary>A row of <c>json-texts.txt</c>: a text, and whether it is JSON.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="IsJson">Whether every reader takes it.</param>
/// <param name="Kind">What trait of JSON it is about.</param>
/// <param name="Text">The text as the table writes it.</param>
internal sealed partial record JsonTextCase(int Line, bool IsJson, string Kind, string Text)
{
    /// <summary>The whole table.</summary>
    public static IReadOnlyList<JsonTextCase> All { get; } = [.. Read(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "json-texts.txt")))];

    /// <summary>The bytes that the table's notation stands for.</summary>
    public static byte[] Bytes(string text)
    {
        List<byte> bytes = [];
        int at = 0;
        foreach (Match match in Notation().Matches(text))
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(text[at..match.Index]));
            if (match.Groups["times"] is { Success: true } times)
            {
                byte[] repeated = Bytes(match.Groups["what"].Value);
                for (int i = int.Parse(times.Value); i > 0; i--) bytes.AddRange(repeated);
            }
            else
            {
                bytes.Add(Convert.ToByte(match.Value[1..3], 16));
            }

            at = match.Index + match.Length;
        }

        bytes.AddRange(Encoding.UTF8.GetBytes(text[at..]));
        return [.. bytes];
    }

    /// <inheritdoc/>
    public override string ToString() => "line " + Line + ": " + Text;

    private static IEnumerable<JsonTextCase> Read(string[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#') continue;
            string[] parts = lines[i].Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            yield return new JsonTextCase(i + 1, parts[0] == "accept", parts[1], parts[2]);
        }
    }

    [GeneratedRegex("<(?<times>[0-9]+)\\*(?<what>(?:<[0-9A-F]{2}>|[^<>])+)>|<[0-9A-F]{2}>")]
    private static partial Regex Notation();
}
