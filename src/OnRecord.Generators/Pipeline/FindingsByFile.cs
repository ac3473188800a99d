using System.Collections.Immutable;
using OnRecord.Schema;
using OnRecord.Schema.Findings;

namespace OnRecord.Generators.Pipeline;

/// <summary>What was found in stages that know no places, by project-relative path. Compared by reference.</summary>
internal sealed class FindingsByFile(EquatableArray<FileFindings> resolved, EquatableArray<FileFinding> symbols, ImmutableArray<FileFindings> locked)
{
    private readonly ILookup<string, PointerFinding> _later = resolved
        .SelectMany(static file => file.Findings.Select(finding => (file.Path, Finding: finding)))
        .Concat(symbols.Where(static finding => finding.Path.Length > 0).Select(static finding => (finding.Path, finding.Finding)))
        .ToLookup(static found => found.Path, static found => found.Finding, StringComparer.Ordinal);

    private readonly ILookup<string, FileFindings> _locked = locked.ToLookup(static file => file.Path, StringComparer.Ordinal);

    /// <summary>All findings, in the order of the files and of their places; last those that are in no file.</summary>
    public EquatableArray<Finding> Locate(ImmutableArray<ParsedFile> files)
    {
        List<Finding> findings = [];
        foreach (ParsedFile file in files)
        {
            if (!IsSilent(file)) findings.AddRange(Locate(file));
        }

        findings.AddRange(symbols
            .Where(static finding => finding.Path.Length == 0)
            .Select(static finding => new Finding(finding.Finding.Descriptor, string.Empty, default, finding.Finding.Arguments)));
        return findings.ToEquatableArray();
    }

    // Asked of every file on every edit of one.
    private bool IsSilent(ParsedFile file) =>
        file.Schema.Findings.Count == 0
        && (_later.Count == 0 || !_later.Contains(file.Schema.Spans.Path))
        && (_locked.Count == 0 || !_locked.Contains(file.Schema.Spans.Path));

    private IEnumerable<Finding> Locate(ParsedFile file)
    {
        SpanMap spans = file.Schema.Spans;
        List<Finding> own = [.. _later[spans.Path].Select(spans.Locate), .. file.Schema.Findings];

        // Of a schema with mistakes, parts are left out of the model: they are not gone.
        if (!own.Any(static finding => finding.Severity == FindingSeverity.Error))
        {
            own.AddRange(_locked[spans.Path].SelectMany(static of => of.Findings).Select(spans.Locate));
        }

        // Reading names files by their project-relative path; people are shown the host's.
        return own.OrderBy(static finding => finding.Span.Start).Select(finding => finding with { Path = file.Path });
    }
}
