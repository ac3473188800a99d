// An attribution that may be missing.
public class Desk
{
    Response Make(ClaimId id, Attribution? attribution) => new Response { Id = id, Text = "No.", Attribution = attribution }; // ONR2002
}
