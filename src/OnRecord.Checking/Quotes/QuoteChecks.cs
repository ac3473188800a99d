using System.Globalization;
using OnRecord.Checking.Attribution;
using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Quotes;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.Quotes;

/// <summary>Looks up the quotes and passages of claims in their documents: all of one document in one pass over it.</summary>
internal sealed class QuoteChecks(Dossier dossier, Func<string, DocumentText?> documents, CheckOptions options, FindingSink findings)
{
    private readonly Dictionary<string, List<WantedQuote>> _wanted = new(StringComparer.Ordinal);

    /// <summary>The grades of all that was looked up.</summary>
    public IReadOnlyList<QuoteGrade> Run(IReadOnlyList<Claim> claims, CancellationToken cancellationToken)
    {
        QuoteCollector collector = new(claims);
        foreach (WantedQuote wanted in claims.SelectMany(collector.Collect))
        {
            if (!_wanted.TryGetValue(wanted.DocumentId, out List<WantedQuote>? list)) _wanted.Add(wanted.DocumentId, list = []);
            list.Add(wanted);
        }

        List<QuoteGrade> grades = [];
        foreach (KeyValuePair<string, List<WantedQuote>> entry in _wanted)
        {
            // A reference to nothing has a finding of its own.
            if (dossier.Find(entry.Key) is not { Model.Document: { } role } record || Open(record, role) is not { } opened) continue;
            (string file, DocumentText text) = opened;
            IReadOnlyList<QuoteMatch> matches = QuoteMatcher.Match(text, [.. entry.Value.Select(static wanted => wanted.Query)], cancellationToken);
            for (int i = 0; i < matches.Count; i++)
            {
                Report(entry.Value[i], matches[i], file);
                grades.Add(matches[i].Grade);
            }
        }

        return grades;
    }

    private (string File, DocumentText Text)? Open(Record document, DocumentRole role)
    {
        if (document.Members.TryGetValue(role.File, out Record.Member member) && member.Value is null) return null;
        if (document.Text(role.File) is not string file)
        {
            findings.AddRule(QuoteFindings.NoText, "Q02", FindingSeverity.Error, document.Head, "Quotes are read in this document, and it names no file to look them up in.", "Add '" + role.File + "', the path of its text from the folder of this dossier.");
            return null;
        }

        if (documents(file) is { } text) return (file, text);
        findings.AddRule(
            QuoteFindings.NoText, "Q02", FindingSeverity.Error, document.ValuePlace(role.File),
            "The text '" + file + "' is not among the documents of this build, so its quotes can't be looked up.",
            "Add <OnRecordDocument Include=\"" + file + "\" /> (with the path from the project's folder) to the project file, or correct the path; it counts from the folder of this dossier, with '/', in the case of the disk.");
        return null;
    }

    private void Report(WantedQuote wanted, QuoteMatch match, string file)
    {
        if (wanted.IsPassage)
        {
            if (!match.IsFound) Add(QuoteFindings.PassageNotFound, "Q02", RuleClass.Duty, FindingSeverity.Warning, wanted, file, WhatInstead(match));
            return;
        }

        if (match.FragmentsOutOfOrder) Add(QuoteFindings.OutOfOrder, "Q06", RuleClass.Structure, FindingSeverity.Error, wanted, file);
        else if (!match.IsFound) Add(QuoteFindings.NotFound, "Q02", RuleClass.Structure, FindingSeverity.Error, wanted, file, WhatInstead(match));
        else if (match.Occurrences > 1) Add(QuoteFindings.Ambiguous, "Q03", RuleClass.Duty, FindingSeverity.Warning, wanted, match.Occurrences.ToString(CultureInfo.InvariantCulture), file);
        if (match.InsertionInRoundBrackets) Add(QuoteFindings.RoundBrackets, "Q04", RuleClass.Style, FindingSeverity.Info, wanted);
    }

    private static string WhatInstead(QuoteMatch match)
    {
        if (match.ContextDiffers) return " Its words are, but not beside this prefix and suffix. Copy what stands right before and after it.";
        if (match.Nearest is not { } nearest) return " Nothing in it is much like it: correct the quote, or the document that it is read in.";
        string difference = nearest.ExpectedWord is null ? "which goes on with '" + nearest.FoundWord + "'"
            : nearest.FoundWord is null ? "which ends before '" + nearest.ExpectedWord + "'"
            : "where '" + nearest.ExpectedWord + "' is '" + nearest.FoundWord + "'";
        return " The nearest passage reads '" + nearest.Text + "', " + difference + ". Copy the words as they stand.";
    }

    private void Add(FindingDescriptor descriptor, string ruleId, RuleClass ruleClass, FindingSeverity severity, WantedQuote wanted, params string[] arguments)
    {
        if (options.SeverityOf(ruleClass, severity, dossier.IsThirdParty) is { } effective) findings.AddRule(descriptor, ruleId, effective, wanted.Place, arguments);
    }
}
