using System.Globalization;

namespace OnRecord.Tool.Checks;

/// <summary>What <c>--stats</c> tells.</summary>
internal static class StatsTable
{
    /// <summary>Writes the numbers of a run.</summary>
    public static void Write(TextWriter output, CheckTotals totals)
    {
        output.WriteLine();
        Row(output, "Files", totals.Files);
        Row(output, "Records", totals.Records);
        Rows(output, "Claims", totals.Claims);
        Rows(output, "Quotes and passages", totals.Quotes);
        Rows(output, "Findings", totals.Rules);
    }

    private static void Rows<T>(TextWriter output, string title, SortedDictionary<T, long> counts)
        where T : notnull
    {
        Row(output, title, counts.Values.Sum());
        foreach ((T key, long count) in counts.OrderByDescending(static entry => entry.Value)) Row(output, "  " + (key is Enum ? Words(key) : key.ToString()), count);
    }

    private static string Words<T>(T key)
        where T : notnull => key.ToString() == "NotFound" ? "not found" : key.ToString()!.ToLowerInvariant();

    private static void Row(TextWriter output, string title, long count) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title,-32}{count,12:N0}"));
}
