// An allegation against nobody.
public class Desk
{
    Allegation Make(ClaimId id, Attribution by) => new()
    {
        Id = id,
        Text = "It was he.",
        Gravity = Gravity.Other,
        Against = [], // ONR2101
        Attribution = by,
        Status = AllegationStatus.Unproven,
    };
}
