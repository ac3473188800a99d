using OnRecord.Text;

namespace OnRecord.Schema.Findings;

/// <summary>The ends of messages about a name that is not known.</summary>
public static class Suggestion
{
    /// <summary>" Did you mean 'x'?", or nothing where no candidate is near.</summary>
    public static string DidYouMean(string name, IEnumerable<string> candidates) =>
        Nearest.To(name, candidates) is { } near ? " Did you mean '" + near + "'?" : "";

    /// <summary>The same, or else what there is to choose from.</summary>
    public static string DidYouMeanOrOneOf(string name, IReadOnlyCollection<string> candidates)
    {
        string near = DidYouMean(name, candidates);
        return near.Length > 0 ? near : candidates.Count == 0 ? "" : " There are: " + string.Join(", ", candidates.Take(MaxListed)) + (candidates.Count > MaxListed ? ", ..." : ".");
    }

    private const int MaxListed = 24;
}
