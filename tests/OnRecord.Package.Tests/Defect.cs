namespace OnRecord.Package.Tests;

/// <summary>A change to the seed's records, and the error that it must cause.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Id">The finding.</param>
/// <param name="Says">What its message must say.</param>
/// <param name="Old">The lines to replace; they stand once in the file.</param>
/// <param name="New">What to put in their place; the line marked with <c>&lt;&lt;&lt;</c> is the one that is reported.</param>
public sealed record Defect(string Name, string Id, string Says, string Old, string New)
{
    private const string Mark = " <<<";

    /// <summary>Cases begin with '=== name', then 'id: text', the old lines, '---', and the new ones.</summary>
    public static IEnumerable<Defect> ReadAll(string path)
    {
        foreach (string text in File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n=== ").Skip(1))
        {
            string[] lines = text.TrimEnd('\n').Split('\n');
            int colon = lines[1].IndexOf(": ", StringComparison.Ordinal);
            int separator = Array.IndexOf(lines, "---");
            yield return new Defect(lines[0], lines[1][..colon], lines[1][(colon + 2)..], string.Join('\n', lines[2..separator]) + "\n", string.Join('\n', lines[(separator + 1)..]) + "\n");
        }
    }

    /// <summary>The file with the defect, and the line of it, from 1.</summary>
    public (string Text, int Line) Apply(string records)
    {
        int at = records.IndexOf(Old, StringComparison.Ordinal);
        if (at < 0 || records.IndexOf(Old, at + 1, StringComparison.Ordinal) >= 0) throw new InvalidOperationException($"'{Name}': the old lines must stand once in the file.");
        int mark = New.IndexOf(Mark, StringComparison.Ordinal);
        int line = records[..at].Count(static c => c == '\n') + New[..mark].Count(static c => c == '\n') + 1;
        return (records[..at] + New.Replace(Mark, "", StringComparison.Ordinal) + records[(at + Old.Length)..], line);
    }
}
