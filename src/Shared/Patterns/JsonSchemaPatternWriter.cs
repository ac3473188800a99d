using System.Globalization;

namespace OnRecord.Patterns;

/// <summary>
/// Writes for JSON Schema. <c>\d \w \s</c> are written out, since validators in other languages take them for all of Unicode,
/// and <c>.</c> too, which elsewhere stops at a line break.
/// </summary>
internal sealed class JsonSchemaPatternWriter : PatternWriter
{
    /// <inheritdoc/>
    protected override void Anchor(AnchorNode anchor) => Output.Append(anchor.IsStart ? '^' : '$');

    /// <inheritdoc/>
    protected override void Set(SetNode set)
    {
        if (set.Set.Equals(CodePointSet.All))
        {
            Output.Append("[\\s\\S]");
            return;
        }

        IReadOnlyList<(int From, int To)> ranges = set.Listed.Ranges;
        bool isSingle = !set.IsNegated && ranges.Count == 1 && ranges[0].From == ranges[0].To;
        if (isSingle)
        {
            Output.Append(Character(ranges[0].From, inClass: false));
            return;
        }

        Output.Append(set.IsNegated ? "[^" : "[");
        foreach ((int from, int to) in ranges)
        {
            Output.Append(Character(from, inClass: true));
            if (to > from + 1) Output.Append('-');
            if (to > from) Output.Append(Character(to, inClass: true));
        }

        Output.Append(']');
    }

    private static string Character(int codePoint, bool inClass)
    {
        if (codePoint > 0xFFFF) return char.ConvertFromUtf32(codePoint);
        char c = (char)codePoint;
        if (c is < ' ' or >= '\u007F' && !char.IsLetterOrDigit(c)) return "\\u" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
        return ("^$\\.*+?()[]{}|/".IndexOf(c) >= 0 || (inClass && c == '-') ? "\\" : "") + c;
    }
}
