using OnRecord.Conformance.Tests.Engines;

namespace OnRecord.Conformance.Tests;

/// <summary>Whether two engines found the same.</summary>
internal static class Agreement
{
    /// <summary>What the checker and another engine found and the other didn't; empty where they agree.</summary>
    public static IReadOnlyList<string> Differences(IEnumerable<Found> checker, IEnumerable<Found> other, string otherName)
    {
        List<Found> open = [.. other];
        List<string> differences = [];

        // What lies deeper first: a rule's finding may be in the record of another one.
        foreach (Found found in checker.OrderByDescending(static found => found.Place))
        {
            Found? match = open.Where(candidate => AreSame(found, candidate)).MaxBy(static candidate => candidate.Place);
            if (match is not null) open.Remove(match);
            else differences.Add("checker alone: " + found);
        }

        return [.. differences, .. open.Select(found => otherName + " alone: " + found)];
    }

    private static bool AreSame(Found checker, Found other) =>
        checker.Id == other.Id && checker.Severity == other.Severity && checker.Rule == other.Rule && IsSamePlace(checker, other);

    private static bool IsSamePlace(Found checker, Found other) =>
        checker.IsOfRule ? other.Place is { } place && checker.Around.Contains(place)
        : checker.Line == other.Line && (checker.IsOfText || checker.Place == other.Place);
}
