using System.CommandLine;
using OnRecord.Tool.Covering;
using OnRecord.Tool.Reports;

namespace OnRecord.Tool.Commands;

/// <summary><c>onrecord coverage</c>.</summary>
internal static class CoverageCommand
{
    /// <summary>Declares it.</summary>
    public static Command Create()
    {
        Argument<string[]> articles = new("articles") { Description = "Documents: text, Markdown or HTML.", Arity = ArgumentArity.OneOrMore };
        Option<string> format = new("--format") { Description = "How findings are written.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong(ReportFormats.Names);
        Option<string[]> references = ReferencesOption.Create();
        Command command = new("coverage", "Lists the quotations of a document that no claim of the project's dossiers covers.") { articles, format, references };
        command.SetAction((parsed, cancellation) =>
            Task.FromResult(new CoverageRun(parsed.Host(), parsed.GetRequiredValue(format)).Run(parsed.GetRequiredValue(articles), parsed.GetRequiredValue(references), cancellation)));
        return command;
    }
}
