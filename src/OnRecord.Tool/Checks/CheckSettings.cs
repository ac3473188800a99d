using OnRecord.Checking;

namespace OnRecord.Tool.Checks;

/// <summary>What a command line asks of a check.</summary>
internal sealed record CheckSettings
{
    /// <summary>Files, folders, globs; <c>-</c> for standard input.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>How strictly.</summary>
    public CheckOptions Options { get; init; } = new();

    /// <summary>One of <see cref="Reports.ReportFormats.Names"/>.</summary>
    public string Format { get; init; } = "text";

    /// <summary>The file of known findings; null for none.</summary>
    public string? Baseline { get; init; }

    /// <summary>Whether what is found now becomes the baseline.</summary>
    public bool WriteBaseline { get; init; }

    /// <summary>Whether to mend what can be mended without a decision.</summary>
    public bool Fix { get; init; }

    /// <summary>Whether mending is only shown.</summary>
    public bool DryRun { get; init; }

    /// <summary>Whether to go on, and check again at each change.</summary>
    public bool Watch { get; init; }

    /// <summary>Whether to tell what was checked, in numbers.</summary>
    public bool Stats { get; init; }

    /// <summary>Whether a warning fails the run too.</summary>
    public bool WarningsAsErrors { get; init; }

    /// <summary>The schema of files that can't name one: its path or id.</summary>
    public string? Schema { get; init; }

    /// <summary>Assemblies, and folders of them, whose schemas data files may name.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>The one type of all records of a file of lines; null where each says so itself.</summary>
    public string? RecordType { get; init; }

    /// <summary>Whose words files keep that can't say so themselves; null for their own.</summary>
    public bool? IsThirdParty { get; init; }
}
