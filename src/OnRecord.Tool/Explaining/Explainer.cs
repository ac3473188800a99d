using OnRecord.Schema.Findings;
using OnRecord.Tool.Files;
using OnRecord.Tool.Output;

namespace OnRecord.Tool.Explaining;

/// <summary>Prints what a finding or a rule is about: its page, and what schemas say of it.</summary>
internal sealed class Explainer(ToolHost host)
{
    /// <summary>Explains an id, or lists all.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="CouldNotRunException">There is no such id.</exception>
    public int Explain(string? id)
    {
        IReadOnlyList<SchemaRule> rules = SchemaRules.All(new ToolFolder(host.Folder));
        if (id is null) return List(rules);
        SchemaRule[] own = [.. rules.Where(rule => string.Equals(rule.Rule.Id, id, StringComparison.OrdinalIgnoreCase))];
        RulePage? page = Page(id);
        if (page is null && own.Length == 0)
        {
            string[] known = [.. rules.Select(static rule => rule.Rule.Id).Concat(RulePages.Ids)];
            throw new CouldNotRunException("there is no finding or rule '" + id + "'." + Suggestion.DidYouMean(id.ToUpperInvariant(), known) + " 'onrecord explain' lists them.");
        }

        if (page is not null) host.Output.Write(page.Text);
        else foreach (SchemaRule rule in own) Print(rule);
        return ExitCodes.Clean;
    }

    /// <summary>Its own, or that of the rule of which it is a part: L02 for L02-not-reported.</summary>
    private static RulePage? Page(string id) =>
        RulePages.Find(id.ToUpperInvariant()) ?? (id.IndexOf('-', StringComparison.Ordinal) is > 0 and int dash ? RulePages.Find(id[..dash].ToUpperInvariant()) : null);

    private int List(IReadOnlyList<SchemaRule> rules)
    {
        foreach (string id in RulePages.Ids) host.Output.WriteLine($"{id,-20} {RulePages.Find(id)!.Title}");
        foreach (SchemaRule rule in rules.Where(static rule => Page(rule.Rule.Id) is null)) host.Output.WriteLine($"{rule.Rule.Id,-20} {rule.Rule.Message}");
        return ExitCodes.Clean;
    }

    private void Print(SchemaRule rule)
    {
        host.Output.WriteLine($"# {rule.Rule.Id}: a rule of {rule.Record.Name.Name}");
        host.Output.WriteLine();
        Paragraphs.Write(host.Output, rule.Rule.Message);
        host.Output.WriteLine();
        Paragraphs.Write(host.Output, rule.Strictness);
        if (rule.Rule.Source is not null) Paragraphs.Write(host.Output, "Source: " + rule.Rule.Source + ".");
        host.Output.WriteLine("Reported as " + rule.FindingId + ": onrecord explain " + rule.FindingId);
    }
}
