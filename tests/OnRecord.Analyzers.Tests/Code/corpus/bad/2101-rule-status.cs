// Charged, and no document says so.
public class Desk
{
    Allegation Make(ClaimId id, SpeakerId accused, Attribution by) => new()
    {
        Id = id,
        Text = "It was he.",
        Gravity = Gravity.Crime,
        Against = [accused],
        Attribution = by,
        Status = AllegationStatus.Charged, // ONR2101
    };
}
