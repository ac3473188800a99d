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

    private static void Rows(TextWriter output, string title, Dictionary<string, long> counts)
    {
        Row(output, title, counts.Values.Sum());
        foreach ((string key, long count) in CheckTotals.Ordered(counts)) Row(output, "  " + key, count);
    }

    private static void Row(TextWriter output, string title, long count) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title,-32}{count,12:N0}"));
}
