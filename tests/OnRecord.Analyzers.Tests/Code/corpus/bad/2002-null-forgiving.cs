// The compiler is told to look away.
public class Desk
{
    Statement Make(ClaimId id) => new()
    {
        Id = id,
        Text = "It rained.",
        Directness = Directness.Indirect,
        Stance = Stance.Asserts,
        Attribution = null!, // ONR2002
    };
}
