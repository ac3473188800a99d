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
    public int Errors { get; private set; }

    /// <summary>Findings that are probably right.</summary>
    public int Warnings { get; private set; }

    /// <summary>Findings that are worth knowing.</summary>
    public int Infos { get; private set; }

    /// <summary>Files that could not be checked.</summary>
    public int Problems { get; private set; }

    /// <summary>Adds a file.</summary>
    public void Add(CheckedFile file)
    {
        if (file.Problem is not null)
        {
            Problems++;
            return;
        }

        Files++;
        Records += file.Result?.Records ?? 0;
        foreach (Finding finding in file.Findings)
        {
            if (finding.Severity == FindingSeverity.Error) Errors++;
            else if (finding.Severity == FindingSeverity.Warning) Warnings++;
            else Infos++;
        }
    }
}
