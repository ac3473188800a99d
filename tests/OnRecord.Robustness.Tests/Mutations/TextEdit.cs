using CsCheck;

namespace OnRecord.Robustness.Tests.Mutations;

/// <summary>One change to a text. Numbers that are too large wrap around, so that any edit fits any text.</summary>
internal readonly record struct TextEdit(int Kind, int At, int Length, int Piece, int Other, char Character)
{
    private const int Kinds = 17;

    /// <summary>The first kinds are the smallest changes: smaller numbers are what a counterexample shrinks to.</summary>
    public static Gen<TextEdit> Gen { get; } = CsCheck.Gen.Select(
        CsCheck.Gen.Int[0, Kinds - 1], CsCheck.Gen.Int[0, 1 << 20], CsCheck.Gen.Int[0, 12], CsCheck.Gen.Int[0, 4095], CsCheck.Gen.Int[0, 1 << 20], CsCheck.Gen.Char)
        .Select(static e => new TextEdit(e.Item1, e.Item2, e.Item3, e.Item4, e.Item5, e.Item6));

    /// <summary>The text with this edit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="donors">Texts that stretches are taken from.</param>
    public string Apply(string text, IReadOnlyList<string> donors)
    {
        int at = At % (text.Length + 1), length = Math.Min(Length, text.Length - at);
        string mark = Scraps.Marks[Piece % Scraps.Marks.Length];
        return Kind switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, mark),
            2 => text.Remove(at, length).Insert(at, mark),
            3 => text.Insert(at, Character.ToString()),
            4 => text.Length == 0 ? text : text.Remove(at % text.Length, 1).Insert(at % text.Length, ((char)(text[at % text.Length] ^ (1 << (Piece % 7)))).ToString()),
            5 => ReplaceWord(text, at, Scraps.Words[Piece % Scraps.Words.Length]),
            6 => ReplaceWord(text, at, Scraps.Scalars[Piece % Scraps.Scalars.Length]),
            7 => ReplaceWord(text, at, WordAt(text, Other % (text.Length + 1)).Word),
            8 => EditLines(text, static (lines, line, _) => lines.RemoveAt(line)),
            9 => EditLines(text, static (lines, line, other) => lines.Insert(other, lines[line])),
            10 => EditLines(text, static (lines, line, other) => (lines[line], lines[other]) = (lines[other], lines[line])),
            11 => EditLines(text, static (lines, line, other) => lines[line] = other % 2 == 0 ? " " + lines[line] : lines[line].Length > 0 ? lines[line][1..] : ""),
            12 => Splice(text, donors[Piece % donors.Count]),
            13 => text.Insert(at, string.Concat(Enumerable.Repeat(mark.Length > 8 ? "[" : mark, 1 << (Length % 12)))),
            14 => text[..at],
            15 => text.ReplaceLineEndings(Piece % 3 == 0 ? "\r" : "\r\n"),
            _ => text[at..],
        };
    }

    private string EditLines(string text, Action<List<string>, int, int> edit)
    {
        List<string> lines = [.. text.Split('\n')];
        edit(lines, At % lines.Count, Other % lines.Count);
        return string.Join('\n', lines);
    }

    /// <summary>Lines of another text in place of as many of this one.</summary>
    private string Splice(string text, string donor)
    {
        List<string> lines = [.. text.Split('\n')];
        string[] others = donor.Split('\n');
        int at = At % lines.Count, from = Other % others.Length, count = Length + 1;
        lines.RemoveRange(at, Math.Min(count, lines.Count - at));
        lines.InsertRange(at, others.Skip(from).Take(count));
        return string.Join('\n', lines);
    }

    private static string ReplaceWord(string text, int at, string word)
    {
        (int start, string old) = WordAt(text, at);
        return text.Remove(start, old.Length).Insert(start, word);
    }

    /// <summary>The word at a place, or after it.</summary>
    private static (int Start, string Word) WordAt(string text, int at)
    {
        int start = at;
        while (start > 0 && IsWord(text[start - 1])) start--;
        while (start < text.Length && !IsWord(text[start])) start++;
        int end = start;
        while (end < text.Length && IsWord(text[end])) end++;
        return (start, text[start..end]);
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '$';
}
