using System.CommandLine;
using OnRecord.Checking;
using OnRecord.Schema.Findings;
using OnRecord.Tool.Checks;
using OnRecord.Tool.Reports;

namespace OnRecord.Tool.Commands;

/// <summary><c>onrecord check</c>.</summary>
internal static class CheckCommand
{
    /// <summary>Declares it.</summary>
    public static Command Create()
    {
        Argument<string[]> paths = new("paths") { Description = "Data files, folders or globs.", DefaultValueFactory = static _ => ["."] };
        Option<string> format = new("--format") { Description = "How findings are written.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong(ReportFormats.Names);
        Command command = new("check", "Checks records, and the quotes in them, by their schemas.") { paths, format };
        command.SetAction((parsed, cancellation) =>
        {
            ToolHost host = parsed.Host();
            CheckRun run = new(host, new CheckOptions());
            IReport report = ReportFormats.Create(parsed.GetRequiredValue(format), host);
            return Task.FromResult(run.Run(parsed.GetRequiredValue(paths), report, cancellation));
        });
        return command;
    }
}
