// Unreachable, and never tried.
public class Desk
{
    Response Make(ClaimId id, ClaimId to) => new()
    {
        Id = id,
        To = to,
        Kind = ResponseKind.Unreachable, // ONR2101
        Attribution = new() { Narrator = true },
        Attempts = [],
    };
}
