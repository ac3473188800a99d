// Copied from another claim that may not be there.
public class Desk
{
    Response Copy(ClaimId id, Response? other) => new Response { Id = id, To = new("a1"), Kind = ResponseKind.Denial, Text = "No.", Attribution = other?.Attribution };
}
