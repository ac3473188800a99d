// An attribution with nothing in it.
public class Desk
{
    Statement Make(ClaimId id) => new()
    {
        Id = id,
        Text = "It rained.",
        Directness = Directness.Indirect,
        Stance = Stance.Asserts,
        Attribution = new Attribution(), // ONR2003
    };
}
