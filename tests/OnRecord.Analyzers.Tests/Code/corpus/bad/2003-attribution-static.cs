// By way of a static field.
public class Desk
{
    static readonly Attribution None = new();

    Statement Make(ClaimId id) => new() { Id = id, Text = "x", Directness = Directness.Indirect, Stance = Stance.Asserts, Attribution = None }; // ONR2003
}
