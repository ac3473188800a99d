// Direct speech without a quote.
public class Desk
{
    Statement Make(ClaimId id, Attribution by) => new()
    {
        Id = id,
        Text = "It rained.",
        Directness = Directness.Direct, // ONR2101
        Stance = Stance.Asserts,
        Attribution = by,
    };
}
