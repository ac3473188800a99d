// Two items of which nobody knows whether they are the same.
public class Desk
{
    Allegation Make(ClaimId id, SpeakerId a, SpeakerId b, Attribution by) => new()
    {
        Id = id,
        Text = "It was they.",
        Gravity = Gravity.Other,
        Against = [a, b],
        Attribution = by,
        Status = AllegationStatus.Unproven,
    };
}
