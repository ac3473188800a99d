using OnRecord.Checking;
using OnRecord.Schema.Findings;
using OnRecord.Text;

namespace OnRecord.Tool.Checks;

/// <summary>A file, and what was found in it.</summary>
/// <param name="Name">As findings show it.</param>
/// <param name="Text">What it holds.</param>
/// <param name="Findings">In the order of the file.</param>
internal sealed record CheckedFile(string Name, string Text, IReadOnlyList<Finding> Findings)
{
    private LineMap? _lines;

    /// <summary>What the checker was asked; null for a schema, and for a file that has none.</summary>
    public CheckRequest? Request { get; init; }

    /// <summary>What the checker made of it; null for a schema, and for a file that has none.</summary>
    public CheckResult? Result { get; init; }

    /// <summary>Why it could not be checked; null where it was.</summary>
    public string? Problem { get; init; }

    /// <summary>How many findings a baseline knows, and are left out.</summary>
    public int Known { get; init; }

    /// <summary>How many lines of the whole stand before this part of it.</summary>
    public int LinesBefore { get; init; }

    /// <summary>What of it may be shown to nobody.</summary>
    private IReadOnlyList<SourceSpan> Confidential => Result?.Confidential ?? [];

    /// <summary>A line by its number from 0, without its end; null where a part of it may be shown to nobody, and where there is none.</summary>
    public string? Line(int line)
    {
        _lines ??= new LineMap(Text);
        line -= LinesBefore;
        if (line >= _lines.Count || Text.Length == 0) return null;
        int start = _lines.Start(line);
        int end = line + 1 < _lines.Count ? _lines.Start(line + 1) : Text.Length;
        return Confidential.Any(place => place.Start < end && start < place.End) ? null : Text[start..end].TrimEnd('\r', '\n');
    }
}
