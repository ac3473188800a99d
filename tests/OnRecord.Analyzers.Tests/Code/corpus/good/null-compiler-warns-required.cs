// The compiler refuses the required member itself.
#pragma warning disable CS8625
public class Desk
{
    public Statement Make(ClaimId id) => new() { Id = id, Text = "x", Directness = Directness.Indirect, Stance = Stance.Asserts, Attribution = null };
}
