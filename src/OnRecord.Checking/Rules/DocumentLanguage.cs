using OnRecord.Checking.Attribution;
using OnRecord.Checking.Data;
using OnRecord.Checking.Quotes;

namespace OnRecord.Checking.Rules;

/// <summary>The language of the document that a claim is read in: style rules with word lists hold for texts of their language.</summary>
internal sealed class DocumentLanguage(Dossier dossier)
{
    private readonly QuoteSource _source = new(dossier);

    /// <summary>As a first subtag; null where it is not known.</summary>
    public string? Of(Record listed)
    {
        Record? document = listed.Plan.Document is not null ? listed
            : listed.Plan.Claim is not null && _source.DocumentOf(new Claim(listed)) is string id ? dossier.Find(id)?.Record
            : null;
        return document?.Plan.Document is { } role && document.Text(role.Language) is string language ? CheckOptions.FirstSubtag(language) : null;
    }
}
