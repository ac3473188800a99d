using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Checking.Plans;
using OnRecord.Quotes;
using OnRecord.Schema.Findings;

namespace OnRecord.Checking.Quotes;

/// <summary>A document's text.</summary>
/// <param name="Name">As the record names it.</param>
/// <param name="Path">As the host knows it.</param>
/// <param name="Text">The text.</param>
internal sealed record OpenedDocument(string Name, string Path, DocumentText Text);

/// <summary>Gets the texts of documents that quotes are looked up in, and says what to do where there is none.</summary>
internal sealed class DocumentOpener(Dossier dossier, IDossierFiles files, FindingSink findings)
{
    private const string Rule = "Q02";

    /// <summary>The text of a document; null where there is none, which has been reported.</summary>
    /// <param name="id">The document's.</param>
    /// <param name="quote">Where the first of its quotes stands: a finding about a document of another file stands there.</param>
    public OpenedDocument? Open(string id, SourceSpan quote)
    {
        // A reference to nothing, and a file that is no text, have findings of their own.
        if (dossier.Find(id) is not { Record: { Plan.Document: { } role } record } located || record.IsWrong(role.File)) return null;
        bool isOwn = located.Part == dossier.Own;
        string field = record.Plan.Fields[role.File].Name;
        if (record.Text(role.File) is not string name)
        {
            findings.Add(QuoteFindings.NoText, Rule, isOwn ? record.Head : quote, "Quotes are read in '" + id + "', which has no '" + field + "' to look them up in. Add the path of its text, from the folder of its dossier.");
            return null;
        }

        if (Paths.HowToMend(name) is { } mend)
        {
            findings.Add(QuoteFindings.NoText, Rule, isOwn ? record.ValuePlace(role.File) : quote, "There is no text '" + name + "' to look quotes up in. " + mend);
            return null;
        }

        string path = Paths.Combine(located.Part.File.Path, name);
        if (files.FindDocument(path) is not { } text)
        {
            findings.Add(QuoteFindings.NoText, Rule, isOwn ? record.ValuePlace(role.File) : quote, Missing(name, isOwn ? "this file" : "'" + Paths.FileName(located.Part.File.Path) + "'"));
            return null;
        }

        // That it can't be read is told at the document itself.
        if (ReferenceEquals(text, UnreadDocument.Text)) return null;
        CompareHash(record, role, path, isOwn ? record.ValuePlace(role.Sha256) : quote);
        return new OpenedDocument(name, path, text);
    }

    private static string Missing(string name, string from) =>
        "There is no text '" + name + "' to look quotes up in. The path counts from the folder of " + from
        + ", with '/', in the case of the disk; in a build the text must be an item: <OnRecordDocument Include=\"" + name + "\" />, with the path from the project's folder.";

    private void CompareHash(Record document, DocumentPlan role, string path, SourceSpan place)
    {
        if (document.Text(role.Sha256) is not string expected || files.FindSha256(path) is not string actual) return;
        if (!string.Equals(expected, actual, StringComparison.OrdinalIgnoreCase)) findings.Add(QuoteFindings.Changed, Rule, place, document.Text(role.File)!);
    }
}
