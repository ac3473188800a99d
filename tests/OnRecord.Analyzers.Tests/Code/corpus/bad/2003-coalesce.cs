// The fallback for one that isn't there.
public class Desk
{
    Statement Make(ClaimId id, Attribution? known) => new()
    {
        Id = id,
        Text = "It rained.",
        Directness = Directness.Indirect,
        Stance = Stance.Asserts,
        Attribution = known ?? new Attribution(), // ONR2003
    };
}
