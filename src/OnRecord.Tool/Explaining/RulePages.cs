using OnRecord.Tool.Files;

namespace OnRecord.Tool.Explaining;

/// <summary>A page of docs/rules.</summary>
/// <param name="Text">The page, in Markdown.</param>
internal sealed record RulePage(string Text)
{
    /// <summary>What is wrong, in a few words.</summary>
    public string Title => Text[..Text.IndexOf('\n')].Split(": ", 2)[1].Trim();

    /// <summary>What the finding is about: the text under "Cause".</summary>
    public string Cause => Section("## Cause") ?? Text;

    private string? Section(string heading)
    {
        int start = Text.IndexOf(heading + "\n", StringComparison.Ordinal);
        if (start < 0) return null;
        start += heading.Length + 1;
        int end = Text.IndexOf("\n## ", start, StringComparison.Ordinal);
        return Text[start..(end < 0 ? Text.Length : end)].Trim();
    }
}

/// <summary>The pages that explain findings and newsroom rules, built in: no network is asked.</summary>
internal static class RulePages
{
    private const string Prefix = "rules/";

    /// <summary>All ids that have a page, in order.</summary>
    public static IEnumerable<string> Ids => typeof(RulePages).Assembly.GetManifestResourceNames()
        .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(static name => name[Prefix.Length..^".md".Length])
        .Order(StringComparer.Ordinal);

    /// <summary>The page of a finding or of a newsroom rule; null where there is none.</summary>
    public static RulePage? Find(string id) => EmbeddedText.Find(Prefix + id + ".md") is { } text ? new RulePage(text) : null;
}
