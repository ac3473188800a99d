// Charged, with a document and a date.
public class Desk
{
    Allegation Make(ClaimId id, SpeakerId accused, Attribution by, DocumentId document) => new()
    {
        Id = id,
        Text = "It was he.",
        Gravity = Gravity.Crime,
        Against = [accused],
        Attribution = by,
        Status = AllegationStatus.Charged,
        StatusBasis = document,
        AsOf = new(2026, 1, 2),
    };
}
