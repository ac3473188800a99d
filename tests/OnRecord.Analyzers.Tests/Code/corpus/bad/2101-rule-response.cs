// Declined, and no reason given.
public class Desk
{
    Response Make(ClaimId id, ClaimId to) => new()
    {
        Id = id,
        To = to,
        Kind = ResponseKind.Declined, // ONR2101
        Attribution = new() { Narrator = true },
    };
}
