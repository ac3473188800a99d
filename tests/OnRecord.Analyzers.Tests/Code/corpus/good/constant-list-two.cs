// Two items that differ.
public class Desk
{
    Allegation Make(ClaimId id, Attribution by) => new() { Id = id, Text = "It was he.", Gravity = Gravity.Other, Against = [new("he"), new("she")], Attribution = by, Status = AllegationStatus.Unproven };
}
