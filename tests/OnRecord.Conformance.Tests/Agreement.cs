using OnRecord.Conformance.Tests.Engines;

namespace OnRecord.Conformance.Tests;

/// <summary>Whether two engines found the same.</summary>
internal static class Agreement
{
    /// <summary>What each found and the other didn't; empty where they agree.</summary>
    public static IReadOnlyList<string> Differences(string firstName, IEnumerable<Found> first, string secondName, IEnumerable<Found> second)
    {
        List<Found> open = [.. second];
        List<string> differences = [];
        foreach (Found found in first)
        {
            int match = open.FindIndex(other => AreSame(found, other));
            if (match >= 0) open.RemoveAt(match);
            else differences.Add(firstName + " alone: " + found);
        }

        return [.. differences, .. open.Select(found => secondName + " alone: " + found)];
    }

    private static bool AreSame(Found a, Found b) =>
        a.Id == b.Id && a.Severity == b.Severity && a.Rule == b.Rule && a.Line == b.Line && (a.IsOfText || a.Place == b.Place);
}
