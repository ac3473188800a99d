using System.CommandLine;
using OnRecord.Tool.Showing;

namespace OnRecord.Tool.Commands;

/// <summary><c>onrecord show</c>.</summary>
internal static class ShowCommand
{
    /// <summary>Declares it.</summary>
    public static Command Create()
    {
        Argument<string> dossier = new("dossier") { Description = "A data file." };
        Option<string[]> references = ReferencesOption.Create();
        Command command = new("show", "Shows who said what, in what words, and by what chain it is known.") { dossier, references };
        command.SetAction((parsed, cancellation) =>
            Task.FromResult(new DossierView(parsed.Host()).Show(parsed.GetRequiredValue(dossier), parsed.GetRequiredValue(references), cancellation)));
        return command;
    }
}
