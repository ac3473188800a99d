// Code without nullable annotations.
// nullable: disable
public class Desk
{
    Statement Make(ClaimId id) => new Statement
    {
        Id = id,
        Text = "It rained.",
        Directness = Directness.Indirect,
        Stance = Stance.Asserts,
        Attribution = null, // ONR2002
    };
}
