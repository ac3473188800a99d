namespace OnRecord.Yaml;

/// <summary>Finds plain texts that a '#' cuts short: <c>We are #1</c> would silently be read as <c>We are</c>.</summary>
internal static class HashCut
{
    /// <summary>The problem with what follows a plain scalar on its line, if any. A comment with a space after its '#' is meant as one.</summary>
    public static YamlProblem? Find(string text, int start, int end, bool inFlow)
    {
        int hash = end;
        while (hash < text.Length && text[hash] is ' ' or '\t') hash++;
        if (hash == end || !IsCut(text, hash)) return null;
        int lineEnd = text.IndexOfAny(['\n', '\r'], hash);
        int last = (lineEnd < 0 ? text.Length : lineEnd) - 1;
        while (text[last] is ' ' or '\t') last--;
        if (start == end) start = hash;
        string whole = text.Substring(start, last + 1 - start);
        bool mendable = !inFlow && whole.IndexOfAny(['\n', '\r', '\t']) < 0;
        return Problem(start, last + 1, mendable ? YamlQuoting.Quote(whole) : null);
    }

    private static bool IsCut(string text, int hash) =>
        hash + 1 < text.Length && text[hash] == '#' && text[hash + 1] is not (' ' or '\t' or '\n' or '\r');

    /// <summary>The problem at a stretch.</summary>
    public static YamlProblem Problem(int start, int end, string? replacement) => new(
        YamlProblemKind.CutByHash,
        start,
        end,
        "The '#' cuts this text short: what follows it is a comment. " + (replacement is null
            ? "Quote the whole text, or put a space after the '#' of a comment."
            : "Write " + replacement + ", or put a space after the '#' of a comment."),
        replacement);
}
