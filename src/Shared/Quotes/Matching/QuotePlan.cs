namespace OnRecord.Quotes;

/// <summary>A quote made ready: its phrases, and their occurrences once the document has been searched.</summary>
internal sealed class QuotePlan
{
    private QuotePlan(QuoteQuery query, MappedText folded)
    {
        Query = query;
        Text = folded.Text.Trim(' ', TypographyFolding.ParagraphBreak);
        ExactLead = Text.Length == 0 ? 0 : folded.SourceStart(folded.Text.IndexOf(Text[0]));
        Prefix = TypographyFolding.FoldTrimmed(query.Prefix ?? "");
        Suffix = TypographyFolding.FoldTrimmed(query.Suffix ?? "");
    }

    public QuoteQuery Query { get; }

    /// <summary>The folded quote.</summary>
    public string Text { get; }

    /// <summary>How many characters of the quote as written stand before the first one that counts.</summary>
    public int ExactLead { get; }

    public string Prefix { get; }

    public string Suffix { get; }

    /// <summary>The whole quote; null when there is nothing to look for.</summary>
    public Occurrences? Whole { get; private set; }

    /// <summary>The quote without its closing mark; null when it has none.</summary>
    public Occurrences? Unclosed { get; private set; }

    /// <summary>What stands between the ellipses; empty when there are none.</summary>
    public IReadOnlyList<Fragment> Fragments { get; private set; } = [];

    /// <summary>Of a quote that isn't found, what isn't: of one with an ellipsis the first fragment that is missing.</summary>
    public string MissingWords
    {
        get
        {
            foreach (Fragment fragment in Fragments)
                if (fragment.Occurrences.Starts.Count == 0)
                    return fragment.Text;
            return Text;
        }
    }

    public bool HasContext => Prefix.Length > 0 || Suffix.Length > 0;

    /// <summary>Adds the quote's phrases to those that the document will be searched for.</summary>
    public static QuotePlan Create(QuoteQuery query, PhraseAutomaton automaton, Occurrences.Room room)
    {
        var plan = new QuotePlan(query, TypographyFolding.Fold(query.Exact));
        List<string> parts = Ellipsis.Split(plan.Text);
        List<Fragment> fragments = [];
        foreach (string part in parts)
        {
            if (part.Length == 0) continue;
            string words = WithoutClosingMark(part) ?? part;
            fragments.Add(new Fragment(words, automaton.Add(Insertions.Fold(words))));
        }
        if (fragments.Count == 0) return plan;

        plan.Whole = automaton.Add(Insertions.Fold(plan.Text));
        if (WithoutClosingMark(plan.Text) is { } unclosed) plan.Unclosed = automaton.Add(Insertions.Fold(unclosed));
        if (parts.Count > 1)
        {
            plan.Fragments = fragments;
            foreach (Fragment fragment in fragments) fragment.Occurrences.KeepMore(room);
        }
        if (plan.HasContext)
        {
            plan.Whole.KeepMore(room);
            plan.Unclosed?.KeepMore(room);
        }
        return plan;
    }

    private static string? WithoutClosingMark(string text)
    {
        int last = text.Length - 1;
        if (last < 0 || !Typography.IsClosingMark(text[last])) return null;
        string rest = text.Substring(0, last).TrimEnd(' ', TypographyFolding.ParagraphBreak);
        return rest.Length == 0 ? null : rest;
    }

    internal readonly record struct Fragment(string Text, Occurrences Occurrences);
}
