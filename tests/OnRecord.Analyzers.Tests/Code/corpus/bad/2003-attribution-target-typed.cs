// An attribution with nothing in it, in short.
public class Desk
{
    Statement Make(ClaimId id) => new() { Id = id, Text = "x", Directness = Directness.Indirect, Stance = Stance.Asserts, Attribution = new() }; // ONR2003
}
