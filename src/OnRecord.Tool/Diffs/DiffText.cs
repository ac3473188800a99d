using OnRecord.Evolution;

namespace OnRecord.Tool.Diffs;

/// <summary>Changes for people at a terminal, what breaks first.</summary>
internal static class DiffText
{
    /// <summary>Writes a report.</summary>
    public static void Write(DiffReport report, TextWriter output)
    {
        output.WriteLine(DiffWording.Title(report));
        output.WriteLine();
        foreach (SchemaChange change in report.Comparison.Changes.OrderBy(static change => (change.Readers, change.Writers) switch
        {
            (Impact.Breaking, _) => 0,
            (_, Impact.Breaking) => 1,
            _ => 2,
        }))
        {
            ChangeDescriptor kind = change.Descriptor;
            output.WriteLine(change.Message + " [" + kind.Id + "]");
            output.WriteLine("  --> " + DiffWording.Place(report, change));
            output.WriteLine("  readers: " + DiffWording.Of(kind.Readers) + ". " + kind.ForReaders);
            output.WriteLine("  writers: " + DiffWording.Of(kind.Writers) + ". " + kind.ForWriters);
            output.WriteLine("  mend:    " + kind.Mend);
            output.WriteLine();
        }

        if (report.Comparison.Changes.Count == 0) output.WriteLine("Nothing has changed.");
        output.WriteLine(DiffWording.Verdict(report));
    }
}
