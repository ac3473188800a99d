// A record of the news schema with an attribution from elsewhere.
public class Desk
{
    Statement Make(ClaimId id, Attribution attribution) => new()
    {
        Id = id,
        Text = "It rained.",
        Directness = Directness.Indirect,
        Stance = Stance.Asserts,
        Attribution = attribution,
    };
}
