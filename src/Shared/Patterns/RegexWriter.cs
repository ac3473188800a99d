using System.Globalization;

namespace OnRecord.Patterns;

/// <summary>
/// Writes for .NET, which counts UTF-16 units: a code point beyond U+FFFF is two of them, and no set may take one alone.
/// </summary>
internal sealed class RegexWriter : PatternWriter
{
    private const int FirstSurrogate = 0xD800;
    private const int LastSurrogate = 0xDFFF;

    /// <inheritdoc/>
    protected override void Anchor(AnchorNode anchor) => Output.Append(anchor.IsStart ? "\\A" : "\\z");

    /// <inheritdoc/>
    protected override void Set(SetNode set)
    {
        List<string> units = [], pairs = [];
        foreach ((int from, int to) in set.Set.Ranges)
        {
            if (from < FirstSurrogate) units.Add(Range(from, Math.Min(to, FirstSurrogate - 1)));
            if (from <= 0xFFFF && to > LastSurrogate) units.Add(Range(Math.Max(from, LastSurrogate + 1), Math.Min(to, 0xFFFF)));
            if (to > 0xFFFF) Pairs(Math.Max(from, 0x10000), to, pairs);
        }

        if (units.Count > 0) pairs.Insert(0, units.Count == 1 && units[0].IndexOf('-') < 0 ? units[0] : "[" + string.Concat(units) + "]");
        bool isGrouped = pairs.Count != 1 || units.Count == 0;
        // Nothing is left of a set of all but everything.
        Output.Append(pairs.Count == 0 ? "[^\\u0000-\\uFFFF]" : isGrouped ? "(?:" + string.Join("|", pairs) + ")" : pairs[0]);
    }

    private static void Pairs(int from, int to, List<string> pairs)
    {
        int high = High(from), lastHigh = High(to);
        if (high == lastHigh)
        {
            pairs.Add(Unit(high) + "[" + Range(Low(from), Low(to)) + "]");
            return;
        }

        if (Low(from) > 0xDC00) pairs.Add(Unit(high++) + "[" + Range(Low(from), 0xDFFF) + "]");
        int fullEnd = Low(to) == 0xDFFF ? lastHigh : lastHigh - 1;
        if (high <= fullEnd) pairs.Add("[" + Range(high, fullEnd) + "][\\uDC00-\\uDFFF]");
        if (fullEnd < lastHigh) pairs.Add(Unit(lastHigh) + "[" + Range(0xDC00, Low(to)) + "]");
    }

    private static int High(int codePoint) => 0xD800 + ((codePoint - 0x10000) >> 10);

    private static int Low(int codePoint) => 0xDC00 + ((codePoint - 0x10000) & 0x3FF);

    private static string Range(int from, int to) => from == to ? Unit(from) : Unit(from) + "-" + Unit(to);

    private static string Unit(int unit) => unit < 128 && char.IsLetterOrDigit((char)unit)
        ? ((char)unit).ToString()
        : "\\u" + unit.ToString("X4", CultureInfo.InvariantCulture);
}
