using System.CommandLine;
using OnRecord.Tool.Diffs;
using OnRecord.Tool.Files;

namespace OnRecord.Tool.Commands;

/// <summary><c>onrecord diff</c>.</summary>
internal static class DiffCommand
{
    /// <summary>Declares it.</summary>
    public static Command Create()
    {
        Argument<string> old = new("old") { Description = "The published schema, or its lock." };
        Argument<string> now = new("new") { Description = "The new schema, or its lock." };
        Option<string> format = new("--format") { Description = "How changes are written.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong(DiffFormats.Names);
        Option<string> side = new("--for") { Description = "Whose breaking changes end with exit code 1.", DefaultValueFactory = static _ => "both" };
        side.AcceptOnlyFromAmong("readers", "writers", "both");
        Command command = new("diff", "Compares two versions of a schema: what breaks readers of old data, and what breaks old readers of new data.") { old, now, format, side };
        command.SetAction(parsed =>
        {
            ToolHost host = parsed.Host();
            ToolFolder folder = new(host.Folder);
            DiffReport report = DiffReport.Compare(SchemaOnDisk.Open(folder, parsed.GetRequiredValue(old)), SchemaOnDisk.Open(folder, parsed.GetRequiredValue(now)));
            DiffFormats.Write(parsed.GetRequiredValue(format), report, host.Output);
            return report.Breaks(parsed.GetRequiredValue(side)) ? ExitCodes.Findings : ExitCodes.Clean;
        });
        return command;
    }
}
