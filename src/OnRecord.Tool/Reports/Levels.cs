using OnRecord.Schema.Findings;

namespace OnRecord.Tool.Reports;

/// <summary>Severities in the words of the formats.</summary>
internal static class Levels
{
    /// <summary>As SARIF and people call them.</summary>
    public static string Note(FindingSeverity severity) => severity switch { FindingSeverity.Error => "error", FindingSeverity.Warning => "warning", _ => "note" };

    /// <summary>As the build calls them.</summary>
    public static string Info(FindingSeverity severity) => severity == FindingSeverity.Info ? "info" : Note(severity);
}
