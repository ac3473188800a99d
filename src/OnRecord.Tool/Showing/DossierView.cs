using System.Globalization;
using OnRecord.Checking.Accounts;
using OnRecord.Tool.Checks;
using OnRecord.Tool.Files;
using OnRecord.Tool.Output;

namespace OnRecord.Tool.Showing;

/// <summary>Prints a dossier: of each claim who said it, in what words, by what chain, and how well it is attributed.</summary>
internal sealed class DossierView(ToolHost host)
{
    private const int Indent = 5;
    private readonly TextWriter _output = host.Output;

    /// <summary>Prints a data file.</summary>
    /// <param name="dossier">Its path.</param>
    /// <param name="references">Assemblies, and folders of them, whose schemas it may name.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>One of <see cref="ExitCodes"/>: with errors in the file, what is sound of it is shown.</returns>
    /// <exception cref="CouldNotRunException">The file can't be read, or has no schema.</exception>
    public int Show(string dossier, IReadOnlyList<string> references, CancellationToken cancellation)
    {
        ToolFolder folder = new(host.Folder);
        FileChecker checker = new(folder, new Projects(folder, ReferencedSchemas.Read(folder, references)), new CheckSettings { Paths = [dossier] });
        CheckedFile file = checker.Check(folder.Name(dossier), cancellation);
        if (file.Problem is not null) throw new CouldNotRunException("could not read '" + file.Name + "': " + file.Problem);
        if (file.Request is null || file.Result is null) throw new CouldNotRunException("'" + file.Name + "' can't be shown: run 'onrecord check' on it.");
        CheckTotals totals = new();
        totals.Add(file);
        foreach (ClaimList list in DossierAccount.Of(file.Request, file.Result, cancellation)) Print(list);
        Heading("In all");
        _output.WriteLine(totals.Records.ToString(CultureInfo.InvariantCulture) + " records");
        _output.WriteLine("Claims by grade: " + Tally(totals.Claims));
        if (totals.Quotes.Count > 0) _output.WriteLine("Quotes and passages: " + Tally(totals.Quotes));
        if (totals.Errors > 0) host.Error.WriteLine("onrecord: '" + file.Name + "' has errors, and only what is sound of it is shown: run 'onrecord check'.");
        return totals.ExitCode(warningsAsErrors: false);
    }

    private void Print(ClaimList list)
    {
        Heading(char.ToUpperInvariant(list.Name[0]) + list.Name[1..]);
        foreach (ClaimAccount claim in list.Claims) Print(claim);
    }

    private void Print(ClaimAccount claim)
    {
        IEnumerable<string> tags = claim.Details.Where(static detail => detail.IsTag).SelectMany(static detail => detail.Values);
        if (claim.Grade is { } grade) tags = tags.Append(grade.ToString().ToLowerInvariant());
        string head = string.Join(' ', new[] { Chain(claim), "(" + string.Join(", ", tags) + ")" }.Where(static part => part.Length > 2));
        _output.WriteLine($"{claim.Id,-4} {head}".TrimEnd());
        if (claim.Text is not null) Paragraphs.Write(_output, claim.Text, Indent);
        foreach (string quote in claim.Quotes) Paragraphs.Write(_output, "“" + quote + "”", Indent);
        foreach (ClaimDetail detail in claim.Details.Where(static detail => !detail.IsTag)) Paragraphs.Write(_output, detail.Name + ": " + string.Join(" and ", detail.Values), Indent);
        _output.WriteLine();
    }

    /// <summary>From who said it to who passed it on: "Joe Biden, by way of Antony Blinken (s04)".</summary>
    private static string Chain(ClaimAccount claim) =>
        string.Join(", by way of ", claim.Chain.Select((link, place) => place == 0 ? link.Source : link.Source + " (" + link.ClaimId + ")"));

    private void Heading(string text)
    {
        _output.WriteLine(text);
        _output.WriteLine(new string('=', text.Length));
    }

    private static string Tally(Dictionary<string, long> counts) =>
        string.Join(", ", CheckTotals.Ordered(counts).Select(static entry => entry.Value.ToString(CultureInfo.InvariantCulture) + " " + entry.Key));
}
