using System.Globalization;
using OnRecord.Tool.Checks;

namespace OnRecord.Tool.Fixes;

/// <summary>A unified diff without context. Changes never add or remove a line, so lines are compared one by one.</summary>
internal static class LineDiff
{
    private const string NotShown = "(not shown: what stands here is confidential)";

    /// <summary>Writes the lines that differ.</summary>
    public static void Write(TextWriter output, CheckedFile before, CheckedFile after)
    {
        output.WriteLine("--- a/" + before.Name);
        output.WriteLine("+++ b/" + after.Name);
        int lines = before.Text.AsSpan().Count('\n') + 1;
        for (int line = 0; line < lines; line++)
        {
            string? old = before.Line(line), changed = after.Line(line);
            if (old == changed) continue;
            string number = (line + 1).ToString(CultureInfo.InvariantCulture);
            output.WriteLine("@@ -" + number + " +" + number + " @@");
            output.WriteLine("-" + (old ?? NotShown));
            output.WriteLine("+" + (changed ?? NotShown));
        }
    }
}
