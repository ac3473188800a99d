using System.CommandLine;
using OnRecord.Attribution;
using OnRecord.Checking;
using OnRecord.Tool.Checks;
using OnRecord.Tool.Reports;

namespace OnRecord.Tool.Commands;

/// <summary><c>onrecord check</c>.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string[]> Paths = new("paths") { Description = "Data files, schemas, folders or globs; - for NDJSON on standard input.", DefaultValueFactory = static _ => ["."] };
    private static readonly Option<string> Format = new("--format") { Description = "How findings are written.", DefaultValueFactory = static _ => "text" };
    private static readonly Option<string> Baseline = new("--baseline") { Description = "Leave out the findings that this file knows.", HelpName = "file" };
    private static readonly Option<bool> WriteBaseline = new("--write-baseline") { Description = "Write what is found now to the file of --baseline." };
    private static readonly Option<bool> Fix = new("--fix") { Description = "Mend what needs no decision: quote numbers, rename misspelt fields, copy a document's typography." };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "With --fix: show the changes and make none." };
    private static readonly Option<bool> Watch = new("--watch") { Description = "Check again whenever a file changes." };
    private static readonly Option<bool> Style = new("--style") { Description = "Ask the style rules too." };
    private static readonly Option<string> MinGrade = new("--min-grade") { Description = "The least grade that a claim's attribution may have.", DefaultValueFactory = static _ => "weak" };
    private static readonly Option<bool> Stats = new("--stats") { Description = "Tell what was checked, in numbers." };
    private static readonly Option<bool> WarningsAsErrors = new("--warnings-as-errors") { Description = "Let warnings fail the run too." };
    private static readonly Option<string> Schema = new("--schema") { Description = "The schema of files that can't name one (NDJSON): a path, or an id such as onrecord:news.", HelpName = "schema" };
    private static readonly Option<string> Type = new("--type") { Description = "The one record type of all lines of NDJSON without $type.", HelpName = "record" };
    private static readonly Option<string[]> References = ReferencesOption.Create();
    private static readonly Option<string> Origin = new("--origin") { Description = "Whose words NDJSON keeps." };

    /// <summary>Declares it.</summary>
    public static Command Create()
    {
        Format.AcceptOnlyFromAmong(ReportFormats.Names);
        MinGrade.AcceptOnlyFromAmong("weak", "full");
        Origin.AcceptOnlyFromAmong("own", "third-party");
        Command command = new("check", "Checks records, and the quotes in them, by their schemas. Exits with 0 when clean, 1 on errors, 2 when it could not run.")
        {
            Paths, Format, Baseline, WriteBaseline, Fix, DryRun, Watch, Style, MinGrade, Stats, WarningsAsErrors, Schema, Type, Origin, References,
        };
        command.Validators.Add(static result =>
        {
            if (result.GetValue(WriteBaseline) && result.GetValue(Baseline) is null) result.AddError("--write-baseline needs --baseline FILE.");
            if (result.GetValue(DryRun) && !result.GetValue(Fix)) result.AddError("--dry-run needs --fix.");
            if (result.GetValue(Watch) && result.GetValue(Fix)) result.AddError("--watch and --fix don't go together: an editor may hold what --fix writes.");
            if (result.GetValue(Paths) is { } paths && paths.Contains("-") && (paths.Length > 1 || result.GetValue(Fix) || result.GetValue(Watch) || result.GetValue(Baseline) is not null))
            {
                result.AddError("- stands alone, and without --fix, --watch and --baseline.");
            }
        });
        command.SetAction(static (parsed, cancellation) => RunAsync(parsed.Host(), Read(parsed), cancellation));
        return command;
    }

    private static CheckSettings Read(ParseResult parsed) => new()
    {
        Paths = parsed.GetRequiredValue(Paths),
        Options = new CheckOptions
        {
            Style = parsed.GetValue(Style),
            MinGrade = parsed.GetValue(MinGrade) == "full" ? AttributionGrade.Full : AttributionGrade.Weak,
        },
        Format = parsed.GetRequiredValue(Format),
        Baseline = parsed.GetValue(Baseline),
        WriteBaseline = parsed.GetValue(WriteBaseline),
        Fix = parsed.GetValue(Fix),
        DryRun = parsed.GetValue(DryRun),
        Watch = parsed.GetValue(Watch),
        Stats = parsed.GetValue(Stats),
        WarningsAsErrors = parsed.GetValue(WarningsAsErrors),
        Schema = parsed.GetValue(Schema),
        References = parsed.GetRequiredValue(References),
        RecordType = parsed.GetValue(Type),
        IsThirdParty = parsed.GetValue(Origin) switch { "third-party" => true, "own" => false, _ => null },
    };

    private static Task<int> RunAsync(ToolHost host, CheckSettings settings, CancellationToken cancellation)
    {
        // Beside the thread that the command line is read on: only once that is free again is Ctrl+C listened to.
        // A pipe may never send anything more, and is left waiting then; work on files is brought to an end.
        if (settings.Paths.Contains("-")) return Task.Run(() => new StreamRun(host, settings).Run(cancellation), cancellation).WaitAsync(cancellation);
        if (settings.Watch) return Task.Run(() => new WatchRun(host, settings).RunAsync(cancellation), cancellation);
        return Task.Run(() => new CheckRun(host, settings).Run(cancellation), cancellation);
    }
}
