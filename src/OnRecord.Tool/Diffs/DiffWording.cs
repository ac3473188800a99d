using System.Globalization;
using OnRecord.Evolution;
using OnRecord.Schema.Findings;

namespace OnRecord.Tool.Diffs;

/// <summary>Words that the reports share.</summary>
internal static class DiffWording
{
    /// <summary>An impact.</summary>
    public static string Of(Impact impact) => impact == Impact.Breaking ? "breaking" : "compatible";

    /// <summary>File, line and column from 1; the file alone where there is no line.</summary>
    public static string Place(DiffReport report, SchemaChange change) => report.PlaceOf(change) is { } span
        ? string.Create(CultureInfo.InvariantCulture, $"{report.New}:{span.Line + 1}:{span.Column + 1}")
        : report.New;

    /// <summary>From what to what.</summary>
    public static string Title(DiffReport report) => Name(report.Old, report.OldVersion) + " -> " + Name(report.New, report.NewVersion);

    /// <summary>What it comes to.</summary>
    public static string Verdict(DiffReport report)
    {
        SchemaComparison comparison = report.Comparison;
        string needed = comparison.RequiredStep switch
        {
            VersionStep.Major => "a major version",
            VersionStep.Minor => "a minor version",
            _ => "no new version",
        };
        return "For readers: " + Of(comparison.Readers) + ". For writers: " + Of(comparison.Writers) + ". Needs " + needed
            + (report.NeededVersion is { } version && comparison.RequiredStep != VersionStep.None ? ": " + version + " or higher." : ".");
    }

    private static string Name(string file, string? version) => version is null ? file : file + " (" + version + ")";
}
