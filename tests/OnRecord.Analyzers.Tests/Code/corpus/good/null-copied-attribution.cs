// An attribution copied from another claim.
public class Desk
{
    Response Copy(Response other, ClaimId id) => new Response { Id = id, To = new("a1"), Kind = ResponseKind.Denial, Text = other.Text, Attribution = other.Attribution };
}
