using OnRecord.Checking;
using OnRecord.Quotes;
using OnRecord.Schema.Findings;

namespace OnRecord.Tool.Checks;

/// <summary>What a run came to.</summary>
internal sealed class CheckTotals
{
    /// <summary>Files that were checked.</summary>
    public int Files { get; private set; }

    /// <summary>Records in them.</summary>
    public long Records { get; private set; }

    /// <summary>Findings that fail a build.</summary>
    public long Errors { get; private set; }

    /// <summary>Findings that are probably right.</summary>
    public long Warnings { get; private set; }

    /// <summary>Findings that are worth knowing.</summary>
    public long Infos { get; private set; }

    /// <summary>Findings that a baseline knows.</summary>
    public long Known { get; private set; }

    /// <summary>Files that could not be checked.</summary>
    public int Problems { get; private set; }

    /// <summary>Changes that <c>--fix</c> made, or would make.</summary>
    public int Changes { get; set; }

    /// <summary>Claims by grade.</summary>
    public Dictionary<string, long> Claims { get; } = new(StringComparer.Ordinal);

    /// <summary>Quotes and passages by how they were found.</summary>
    public Dictionary<string, long> Quotes { get; } = new(StringComparer.Ordinal);

    /// <summary>Findings by id and rule.</summary>
    public Dictionary<string, long> Rules { get; } = new(StringComparer.Ordinal);

    /// <summary>Counts, the largest first.</summary>
    public static IEnumerable<KeyValuePair<string, long>> Ordered(Dictionary<string, long> counts) =>
        counts.OrderByDescending(static entry => entry.Value).ThenBy(static entry => entry.Key, StringComparer.Ordinal);

    /// <summary>Adds a file.</summary>
    /// <param name="file">The file, or a part of it.</param>
    /// <param name="isPart">Whether it is a part of a file that has been counted.</param>
    public void Add(CheckedFile file, bool isPart = false)
    {
        if (file.Problem is not null) Problems++;
        else if (!isPart) Files++;
        Known += file.Known;
        foreach (Finding finding in file.Findings)
        {
            if (finding.Severity == FindingSeverity.Error) Errors++;
            else if (finding.Severity == FindingSeverity.Warning) Warnings++;
            else Infos++;
            Count(Rules, finding.RuleId is null ? finding.Descriptor.Id : finding.Descriptor.Id + " " + finding.RuleId);
        }

        if (file.Result is not { } result) return;
        Records += result.Records;
        foreach (ClaimGrade claim in result.Claims) Count(Claims, claim.Grade.ToString().ToLowerInvariant());
        foreach (CheckedQuote quote in result.Quotes) Count(Quotes, quote.Match.Grade == QuoteGrade.NotFound ? "not found" : quote.Match.Grade.ToString().ToLowerInvariant());
    }

    /// <summary>What the run ends with: what could not be checked outweighs what was found.</summary>
    public int ExitCode(bool warningsAsErrors) =>
        Problems > 0 ? ExitCodes.CouldNotRun
        : Errors > 0 || (warningsAsErrors && Warnings > 0) ? ExitCodes.Findings
        : ExitCodes.Clean;

    private static void Count(Dictionary<string, long> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
