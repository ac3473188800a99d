// The default, and the compiler is told to look away.
public class Desk
{
    Allegation Make(ClaimId id) => new()
    {
        Id = id,
        Text = "It was he.",
        Status = AllegationStatus.Unproven,
        Gravity = Gravity.Other,
        Against = [new("s2")],
        Attribution = default!, // ONR2002
    };
}
