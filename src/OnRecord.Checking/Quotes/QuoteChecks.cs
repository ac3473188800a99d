using OnRecord.Checking.Attribution;
using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Quotes;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.Quotes;

/// <summary>Looks up the quotes and passages of claims in their documents: all of one document in one pass over it.</summary>
internal sealed class QuoteChecks(Dossier dossier, IDossierFiles files, CheckOptions options, FindingSink findings)
{
    private readonly QuoteSource _source = new(dossier);
    private readonly DocumentOpener _opener = new(dossier, files, findings);
    private readonly Dictionary<string, List<WantedQuote>> _wanted = new(StringComparer.Ordinal);

    /// <summary>What became of them.</summary>
    public IReadOnlyList<CheckedQuote> Run(IReadOnlyList<Claim> claims, CancellationToken cancellationToken)
    {
        foreach (Claim claim in claims)
        {
            foreach (WantedQuote wanted in WantedQuote.Of(claim))
            {
                if (_source.DocumentOf(claim) is not string document) break;
                if (!_wanted.TryGetValue(document, out List<WantedQuote>? list)) _wanted.Add(document, list = []);
                list.Add(wanted);
            }
        }

        List<CheckedQuote> all = [];
        foreach (KeyValuePair<string, List<WantedQuote>> entry in _wanted)
        {
            if (_opener.Open(entry.Key, entry.Value[0].Place) is { } opened) all.AddRange(Check(entry.Value, opened, cancellationToken));
        }

        return all;
    }

    private IEnumerable<CheckedQuote> Check(List<WantedQuote> wanted, OpenedDocument document, CancellationToken cancellationToken)
    {
        IReadOnlyList<QuoteMatch> matches = QuoteMatcher.Match(document.Text, [.. wanted.Select(static quote => quote.Query)], cancellationToken);
        WordsOfOthers others = new(wanted, matches, _source);
        for (int i = 0; i < wanted.Count; i++)
        {
            Report(wanted[i], matches[i], document.Name, others);
            string? asPrinted = matches[i].Grade == QuoteGrade.Typography && !wanted[i].IsConfidential ? document.Text.ReadableAt(matches[i].Ranges[0]) : null;
            yield return new CheckedQuote(wanted[i].Claim.Record.Id, document.Path, matches[i], wanted[i].IsPassage, wanted[i].Place, asPrinted);
        }
    }

    private void Report(WantedQuote wanted, QuoteMatch match, string document, WordsOfOthers others)
    {
        if (wanted.IsPassage)
        {
            if (!match.IsFound) Add(QuoteFindings.PassageNotFound, "Q02", RuleClass.Duty, wanted, document, WhatInstead(wanted, match));
            return;
        }

        if (match.FragmentsOutOfOrder) Add(QuoteFindings.OutOfOrder, "Q06", RuleClass.Structure, wanted, "The parts around the ellipsis are in '" + document + "', and not in this order.");
        else if (!match.IsFound) Add(QuoteFindings.NotFound, "Q02", RuleClass.Structure, wanted, document, WhatInstead(wanted, match));
        else if (match.Grade == QuoteGrade.Elided && others.Cover(wanted, match) is { } other) Add(QuoteFindings.OutOfOrder, "Q06", RuleClass.Structure, wanted, "A part of this quote is what " + other + " says.");
        else if (match.Occurrences > 1) Add(QuoteFindings.Ambiguous, "Q03", RuleClass.Duty, wanted, Wording.Number(match.Occurrences), document);
        if (match.InsertionInRoundBrackets) Add(QuoteFindings.RoundBrackets, "Q04", RuleClass.Style, wanted);
    }

    private static string WhatInstead(WantedQuote wanted, QuoteMatch match)
    {
        if (match.ContextDiffers) return " Its words are, but not beside this prefix and suffix: copy what stands right before and after them.";
        if (wanted.IsConfidential) return " Compare it with the document, word for word.";
        if (match.Nearest is not { } nearest) return " Nothing there is like it: correct the words, or the document that they are read in.";
        string difference = nearest.ExpectedWord is null ? "and goes on with '" + nearest.FoundWord + "'"
            : nearest.FoundWord is null ? "and ends before '" + nearest.ExpectedWord + "'"
            : "where '" + nearest.ExpectedWord + "' is '" + nearest.FoundWord + "'";
        return " The nearest passage reads '" + nearest.Text + "', " + difference + ". Copy the words as they stand.";
    }

    private void Add(FindingDescriptor descriptor, string rule, RuleClass ruleClass, WantedQuote wanted, params string[] arguments)
    {
        if (options.SeverityOf(ruleClass, descriptor.Severity, dossier.IsThirdParty) is not { } severity) return;
        findings.Add(FindingSink.Make(descriptor, wanted.Place, arguments) with { RuleId = rule, Severity = severity, IsConfidential = wanted.IsConfidential });
    }
}
