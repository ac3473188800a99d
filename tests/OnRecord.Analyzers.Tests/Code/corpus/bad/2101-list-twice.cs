// The same item twice.
public class Desk
{
    Allegation Make(ClaimId id, Attribution by) => new() { Id = id, Text = "It was he.", Gravity = Gravity.Other, Against = [new("he"), new("he")], Attribution = by, Status = AllegationStatus.Unproven }; // ONR2101
}
