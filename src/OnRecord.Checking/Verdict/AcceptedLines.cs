using System.Text;

namespace OnRecord.Checking.Verdict;

/// <summary>Which of some lines surely have no finding.</summary>
internal sealed class AcceptedLines
{
    // What stands where bytes were none, in a file that was saved all the same: a finding wherever it is.
    private static readonly byte[] LostCharacter = Encoding.UTF8.GetBytes("\uFFFD");
    private readonly List<int> _others = [];
    private int _lines;

    /// <summary>How many lines are accepted.</summary>
    public int Count { get; private set; }

    /// <summary>Whether those are all that hold anything.</summary>
    public bool AreAll => _others.Count == 0;

    /// <summary>Tries each line of valid UTF-8 that is not blank.</summary>
    public static AcceptedLines Of(byte[] utf8, int length, LineAcceptor acceptor, CancellationToken cancellationToken)
    {
        AcceptedLines lines = new();
        bool hasLost = utf8.AsSpan(0, length).IndexOf(LostCharacter) >= 0;
        for (int start = 0; start < length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int rest = utf8.AsSpan(start, length - start).IndexOf((byte)'\n');
            int next = rest < 0 ? length : start + rest + 1;
            lines.Try(utf8, start, next, acceptor, hasLost);
            start = next;
        }

        return lines;
    }

    /// <summary>The text of the lines with spaces in place of those that are accepted: all others stay where they are.</summary>
    public string BlankIn(string text)
    {
        char[] characters = text.ToCharArray();
        for (int start = 0, line = 0, other = 0; start < text.Length; line++)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (other < _others.Count && _others[other] == line) other++;
            else Blank(characters.AsSpan(start, end - start));
            start = end + 1;
        }

        return new string(characters);
    }

    // A carriage return may end a line by itself, and the lines are counted.
    private static void Blank(Span<char> line)
    {
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] != '\r') line[i] = ' ';
        }
    }

    private void Try(byte[] utf8, int start, int next, LineAcceptor acceptor, bool hasLost)
    {
        int line = _lines++, end = next;
        while (end > start && utf8[end - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') end--;
        if (end == start) return;
        bool isLost = hasLost && utf8.AsSpan(start, end - start).IndexOf(LostCharacter) >= 0;
        if (!isLost && acceptor.Accepts(utf8, start, end)) Count++;
        else _others.Add(line);
    }
}
