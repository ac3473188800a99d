using OnRecord.Evolution;

namespace OnRecord.Tool.Diffs;

/// <summary>Changes as a table, for a pull request or release notes.</summary>
internal static class DiffMarkdown
{
    /// <summary>Writes a report.</summary>
    public static void Write(DiffReport report, TextWriter output)
    {
        output.WriteLine("## " + Text(DiffWording.Title(report)));
        output.WriteLine();
        output.WriteLine(DiffWording.Verdict(report));
        if (report.Comparison.Changes.Count == 0) return;
        output.WriteLine();
        output.WriteLine("| change | readers | writers | mend | place |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (SchemaChange change in report.Comparison.Changes)
        {
            ChangeDescriptor kind = change.Descriptor;
            string[] cells =
            [
                change.Message,
                "**" + DiffWording.Of(kind.Readers) + "** " + kind.ForReaders,
                "**" + DiffWording.Of(kind.Writers) + "** " + kind.ForWriters,
                kind.Mend,
                DiffWording.Place(report, change),
            ];
            output.WriteLine("| " + string.Join(" | ", cells.Select(Text)) + " |");
        }
    }

    /// <summary>A schema's names and values are data: none ends the table, and none becomes a tag.</summary>
    private static string Text(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .ReplaceLineEndings(" ");
}
