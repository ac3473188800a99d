// A record of the news schema whose attribution may be left out.
public class Desk
{
    Response Make(ClaimId id) => new Response { Id = id, To = new("a1"), Kind = ResponseKind.Denial, Text = "No." }; // ONR2001
}
