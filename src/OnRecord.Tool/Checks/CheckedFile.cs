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
    private readonly Lazy<LineMap> _lines = new(() => new LineMap(Text));

    /// <summary>What the checker made of it; null for a schema, and for a file that has none.</summary>
    public CheckResult? Result { get; init; }

    /// <summary>Why it could not be checked; null where it was.</summary>
    public string? Problem { get; init; }

    /// <summary>Its lines.</summary>
    public LineMap Lines => _lines.Value;

    /// <summary>A line by its number from 0, without its end.</summary>
    public string Line(int line)
    {
        int start = Lines.Start(line);
        int end = line + 1 < Lines.Count ? Lines.Start(line + 1) : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }
}
