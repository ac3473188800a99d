// An attribution with empty braces.
public class Desk
{
    Statement Make(ClaimId id) => new() { Id = id, Text = "x", Directness = Directness.Direct, Attribution = new() { } }; // ONR2003
}
