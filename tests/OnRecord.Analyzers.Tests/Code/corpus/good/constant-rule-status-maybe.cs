// Charged, with a document if there is one.
public class Desk
{
    Allegation Make(ClaimId id, SpeakerId accused, Attribution by, DocumentId? document, DateOnly? day) => new()
    {
        Id = id,
        Text = "It was he.",
        Gravity = Gravity.Crime,
        Against = [accused],
        Attribution = by,
        Status = AllegationStatus.Charged,
        StatusBasis = document,
        AsOf = day,
    };
}
