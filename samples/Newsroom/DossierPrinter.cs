using OnRecord;
using OnRecord.Attribution;
using OnRecord.News;
using OnRecord.Quotes;

namespace Newsroom;

/// <summary>Prints a dossier: who said what, in what words, by what chain, and what became of the allegations.</summary>
internal sealed class DossierPrinter(NewsDossier dossier, string folder, TextWriter output)
{
    private const int Width = 100;
    private readonly ClaimGrades _grades = dossier.Validate().Grades;

    public void Print()
    {
        Heading("Statements");
        foreach (Statement statement in dossier.Statements) PrintStatement(statement);

        Heading("Allegations");
        foreach (Allegation allegation in dossier.Allegations) PrintAllegation(allegation);

        PrintCounts();
    }

    private void PrintStatement(Statement statement)
    {
        output.WriteLine($"{statement.Id,-4} {Chain(statement)} ({statement.Directness.ToText()}, {_grades[statement.Id.Value].ToString().ToLowerInvariant()})");
        Paragraph(statement.Text);
        foreach (Quote quote in statement.Quote) Paragraph($"“{quote.Exact}”");
        output.WriteLine();
    }

    private void PrintAllegation(Allegation allegation)
    {
        output.WriteLine($"{allegation.Id,-4} {allegation.Status.ToText()} ({_grades[allegation.Id.Value].ToString().ToLowerInvariant()})");
        Paragraph(allegation.Text);
        Paragraph($"Alleged by {Chain(allegation)}.");
        Paragraph($"Against {Names(allegation.Against)}.");
        foreach (Response response in dossier.Responses.Where(r => r.To == allegation.Id))
        {
            Paragraph($"Response {response.Id}: {response.Kind.ToText()}{(response.Text is null ? "" : $", {response.Text}")}{(response.Reason is null ? "" : $" ({response.Reason})")}");
        }

        output.WriteLine();
    }

    /// <summary>From who said it to who passed it on: "Joe Biden, by way of Antony Blinken (s04)".</summary>
    private string Chain(Claim claim)
    {
        List<string> links = [];
        for (Claim? link = claim; link is not null; link = Relay(link))
        {
            links.Add(links.Count == 0 ? Source(link) : $"{Source(link)} ({link.Id})");
        }

        return string.Join(", by way of ", links);
    }

    private Claim? Relay(Claim claim) => AttributionOf(claim)?.RelayedBy is { } relay ? Find(relay) : null;

    private Claim? Find(ClaimId id) =>
        dossier.Statements.TryGet(id, out Statement? statement) ? statement
        : dossier.Allegations.TryGet(id, out Allegation? allegation) ? allegation
        : dossier.Responses.TryGet(id, out Response? response) ? response
        : null;

    private string Source(Claim claim) => AttributionOf(claim) switch
    {
        null => "nobody",
        { Narrator: true } => "the article itself",
        { Witnessed: { } witness } => $"{Name(witness)}, who saw it",
        { Document: { } document } => $"the document {document}",
        { By: var speakers } => Names(speakers),
    };

    private static Attribution? AttributionOf(Claim claim) => claim switch
    {
        Statement statement => statement.Attribution,
        Allegation allegation => allegation.Attribution,
        Response response => response.Attribution,
        _ => null,
    };

    private string Names(IEnumerable<SpeakerId> speakers) => string.Join(" and ", speakers.Select(Name));

    private string Name(SpeakerId id)
    {
        Speaker speaker = dossier.Speakers[id];
        return speaker.Name ?? speaker.Description ?? speaker.Kind.ToText();
    }

    private void PrintCounts()
    {
        Heading("In all");
        output.WriteLine(
            $"{dossier.Statements.Count} statements, {dossier.Allegations.Count} allegations, {dossier.Responses.Count} responses, "
            + $"{dossier.Speakers.Count} speakers, {dossier.Occasions.Count} occasions, {dossier.Documents.Count} document(s)");
        output.WriteLine("Claims by grade: " + Tally(_grades.Select(static g => g.Grade)));
        output.WriteLine("Quotes and passages: " + Tally(dossier.Documents.SelectMany(GradeQuotes)));
    }

    /// <summary>The build has found every quote already; here each is looked up once more, to tell how.</summary>
    private IEnumerable<QuoteGrade> GradeQuotes(Document document)
    {
        if (document.File is null) return [];
        string text = File.ReadAllText(Path.Combine(folder, document.File));
        List<QuoteQuery> queries = [];
        foreach (Claim claim in dossier.Statements.Cast<Claim>().Concat(dossier.Allegations).Concat(dossier.Responses))
        {
            if (AttributionOf(claim) is not { } attribution || attribution.In != document.Id) continue;
            if (attribution.Passage is { } passage) queries.Add(new QuoteQuery(passage));
            if (claim is Statement statement) queries.AddRange(statement.Quote.Select(static q => new QuoteQuery(q.Exact, q.Prefix, q.Suffix)));
        }

        DocumentText source = DocumentText.Create(text, DocumentText.FormatOf(document.File));
        return QuoteMatcher.Match(source, queries).Select(static match => match.Grade);
    }

    private static string Tally<T>(IEnumerable<T> values) where T : struct, Enum =>
        string.Join(", ", values.GroupBy(static v => v).OrderByDescending(static g => g.Count()).Select(static g => $"{g.Count()} {g.Key.ToString().ToLowerInvariant()}"));

    private void Heading(string text)
    {
        output.WriteLine(text);
        output.WriteLine(new string('=', text.Length));
    }

    /// <summary>Breaks a text at spaces, indented under its id.</summary>
    private void Paragraph(string text)
    {
        const string Indent = "     ";
        string line = Indent;
        foreach (string word in text.Split(' '))
        {
            if (line.Length > Indent.Length && line.Length + word.Length > Width)
            {
                output.WriteLine(line.TrimEnd());
                line = Indent;
            }

            line += word + " ";
        }

        output.WriteLine(line.TrimEnd());
    }
}
