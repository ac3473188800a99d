using OnRecord.Schema.Model;

namespace OnRecord.Exports.Markdown;

/// <summary>The roles of a record in words.</summary>
internal static class RoleText
{
    public static IEnumerable<string> Of(RecordModel record)
    {
        if (record.Claim is { } claim)
        {
            yield return "A claim" + (claim.When is null ? "" : " if " + ConditionText.Of(claim.When)) + ", attributed to " + Fields(claim.AttributedTo)
                + Parts(("text", claim.Text), ("quote", claim.Quote), ("document", claim.Document), ("relayed by", claim.RelayedBy), ("basis", claim.Basis)) + ".";
        }

        if (record.Attribution is { } attribution)
        {
            yield return "An attribution, which stands on exactly one of " + Fields(attribution.Grounds)
                + Parts(("document", attribution.Document), ("relayed by", attribution.RelayedBy), ("basis", attribution.Basis), ("witness", attribution.Witness), ("passage", attribution.Passage), ("on behalf of", attribution.OnBehalfOf)) + ".";
        }

        if (record.Speaker is { } speaker)
        {
            yield return "A speaker, named by " + Fields(speaker.Names)
                + (speaker.Anonymous is null ? "" : "; anonymous if " + ConditionText.Of(speaker.Anonymous))
                + (speaker.Unidentified is null ? "" : "; unidentified if " + ConditionText.Of(speaker.Unidentified)) + ".";
        }

        if (record.Document is { } document)
        {
            yield return "A document, whose text is in " + Md.Code(document.File) + (document.Retracted is null ? "" : "; retracted if " + ConditionText.Of(document.Retracted)) + ".";
        }
    }

    private static string Fields(IEnumerable<string> names) => string.Join(" or ", names.Select(Md.Code));

    private static string Parts(params (string Role, string? Field)[] parts) =>
        string.Concat(parts.Where(static part => part.Field is not null).Select(static part => "; " + part.Role + ": " + Md.Code(part.Field!)));
}
