using Microsoft.CodeAnalysis.Text;

namespace OnRecord.Analyzers.Code.Candidates;

/// <summary>
/// Words of which every candidate holds one, sought in the text of a file: that costs less than to look at its tree. Words in
/// comments count, and so do others of the same hash; the filter lets through too much and never too little.
/// </summary>
internal sealed class CandidateWords
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    private readonly HashSet<uint> _hashes = [];
    private readonly string[] _beginnings;

    /// <param name="words">As they are written.</param>
    /// <param name="beginnings">What other words begin with.</param>
    public CandidateWords(IEnumerable<string> words, IEnumerable<string> beginnings)
    {
        foreach (string word in words) _hashes.Add(word.Aggregate(Basis, Next));
        _beginnings = [.. beginnings];
    }

    /// <summary>Where they stand.</summary>
    public WordPlaces FindIn(SourceText source)
    {
        string text = source.ToString();
        WordPlaces places = new();
        int at = 0;
        while (at < text.Length)
        {
            char first = text[at];

            // An escape in an identifier hides its name.
            if (first == '\\' && at + 1 < text.Length && text[at + 1] is 'u' or 'U') return WordPlaces.Everywhere;
            if (!IsPart(first))
            {
                at++;
                continue;
            }

            int start = at;
            uint hash = Basis;
            for (; at < text.Length && IsPart(text[at]); at++) hash = Next(hash, text[at]);
            if (_hashes.Contains(hash) || HasBeginning(text, start, at) || IsWithoutName(text, start, at)) places.Add(start);
        }

        return places;
    }

    private static uint Next(uint hash, char c) => unchecked((hash ^ c) * Prime);

    private static bool IsPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or >= '\u0080';

    private bool HasBeginning(string text, int start, int end)
    {
        foreach (string beginning in _beginnings)
        {
            if (Begins(text, start, end, beginning)) return true;
        }

        return false;
    }

    private static bool Begins(string text, int start, int end, string beginning) =>
        text[start] == beginning[0] && end - start >= beginning.Length && string.CompareOrdinal(text, start, beginning, 0, beginning.Length) == 0;

    /// <summary><c>new(</c> and <c>with {</c>, whose type may stand in another file.</summary>
    private static bool IsWithoutName(string text, int start, int end)
    {
        char opening = Is(text, start, end, "new") ? '(' : Is(text, start, end, "with") ? '{' : '\0';
        if (opening == '\0') return false;
        int next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        return next < text.Length && (text[next] == opening || text[next] == '/');
    }

    private static bool Is(string text, int start, int end, string word) => end - start == word.Length && Begins(text, start, end, word);
}
