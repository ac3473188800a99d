// An attribution that may be missing.
public class Desk
{
    Response Make(ClaimId id, Attribution? attribution) => new Response { Id = id, To = new("a1"), Kind = ResponseKind.Denial, Text = "No.", Attribution = attribution }; // ONR2002
}
