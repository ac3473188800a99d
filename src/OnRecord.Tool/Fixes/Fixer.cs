using System.Text;
using OnRecord.Schema.Findings;
using OnRecord.Tool.Checks;
using OnRecord.Tool.Files;

namespace OnRecord.Tool.Fixes;

/// <summary>Mends files: makes safe changes, makes sure that they made nothing worse, and only then writes.</summary>
internal sealed class Fixer(ToolFolder folder, FileChecker checker, TextWriter output, bool isDryRun)
{
    // One mistake may hide another; more rounds than this have never been needed.
    private const int Rounds = 4;

    /// <summary>How many changes were made, or would be.</summary>
    public int Changes { get; private set; }

    /// <summary>Mends a file.</summary>
    /// <returns>What is found in it then.</returns>
    public CheckedFile Fix(CheckedFile file, CancellationToken cancellation)
    {
        CheckedFile mended = file;
        int changes = 0;
        for (int round = 0; round < Rounds && SafeEdits.Of(mended) is { Count: > 0 } edits; round++)
        {
            CheckedFile next = checker.CheckText(file.Name, Edit.Apply(mended.Text, edits), cancellation);
            if (Errors(next) > Errors(mended)) break;
            mended = next;
            changes += edits.Count;
        }

        if (changes == 0) return file;
        if (isDryRun) LineDiff.Write(output, file, mended);
        else if (Write(file, mended.Text) is { } problem) return file with { Problem = "could not be mended: " + problem };
        Changes += changes;
        return mended;
    }

    private static int Errors(CheckedFile file) => file.Findings.Count(static finding => finding.Severity == FindingSeverity.Error);

    private string? Write(CheckedFile file, string text)
    {
        try
        {
            string path = folder.FullPath(file.Name);
            DataText before = DataText.Read(path);
            if (before.Text != file.Text) return "somebody else has changed it meanwhile. It was left as it is.";
            if (before.FirstInvalid >= 0) return "it is not UTF-8, and would lose what it can't say. It was left as it is.";
            byte[] mark = before.Bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.GetPreamble() : [];
            AtomicFile.Write(path, [.. mark, .. Encoding.UTF8.GetBytes(text)], before.Bytes);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message + " It was left as it is.";
        }
    }
}
