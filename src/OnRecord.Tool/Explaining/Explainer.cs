using OnRecord.Schema.Findings;
using OnRecord.Tool.Output;

namespace OnRecord.Tool.Explaining;

/// <summary>Prints what a finding or a rule is about.</summary>
internal sealed class Explainer(ToolHost host)
{
    /// <summary>Explains an id, or lists all.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="CouldNotRunException">There is no such id.</exception>
    public int Explain(string? id)
    {
        if (id is null) return List();
        if (RulePages.Find(id.ToUpperInvariant()) is { } page)
        {
            host.Output.Write(page.Text);
            return ExitCodes.Clean;
        }

        IReadOnlyList<RuleText> rules = RuleTexts.All(host.Folder);
        RuleText[] found = [.. rules.Where(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase))];
        if (found.Length == 0)
        {
            string[] known = [.. rules.Select(static rule => rule.Id).Concat(RulePages.Ids)];
            throw new CouldNotRunException("there is no finding or rule '" + id + "'." + Suggestion.DidYouMean(id.ToUpperInvariant(), known) + " 'onrecord explain' lists them.");
        }

        foreach (RuleText rule in found) Print(rule);
        return ExitCodes.Clean;
    }

    private int List()
    {
        host.Output.WriteLine("Rules");
        foreach (RuleText rule in RuleTexts.All(host.Folder)) host.Output.WriteLine($"  {rule.Id,-20} {rule.Says}");
        host.Output.WriteLine();
        host.Output.WriteLine("Findings");
        foreach (string id in RulePages.Ids) host.Output.WriteLine($"  {id,-20} {RulePages.Find(id)!.Title}");
        return ExitCodes.Clean;
    }

    private void Print(RuleText rule)
    {
        host.Output.WriteLine($"# {rule.Id}: {rule.Subject}");
        host.Output.WriteLine();
        Paragraphs.Write(host.Output, rule.Says);
        host.Output.WriteLine();
        Paragraphs.Write(host.Output, rule.Strictness);
        if (rule.Source is not null) Paragraphs.Write(host.Output, "Where it comes from: " + rule.Source + ".");
        host.Output.WriteLine();
        host.Output.WriteLine("Reported as:");
        foreach (string finding in rule.Findings) host.Output.WriteLine($"  {finding}  {RulePages.Find(finding)!.Title}  (onrecord explain {finding})");
    }
}
