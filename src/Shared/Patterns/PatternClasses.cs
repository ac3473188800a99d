namespace OnRecord.Patterns;

/// <summary>The classes that have an escape: ASCII, since engines differ beyond.</summary>
internal static class PatternClasses
{
    private static readonly CodePointSet Digits = CodePointSet.Union([('0', '9')]);
    private static readonly CodePointSet Words = CodePointSet.Union([('0', '9'), ('A', 'Z'), ('a', 'z'), ('_', '_')]);
    private static readonly CodePointSet Spaces = CodePointSet.Union([('\t', '\r'), (' ', ' ')]);

    /// <summary>The class of a letter in lower case; null where it has none.</summary>
    public static CodePointSet? ByEscape(char letter) => letter switch { 'd' => Digits, 'w' => Words, 's' => Spaces, _ => null };
}
