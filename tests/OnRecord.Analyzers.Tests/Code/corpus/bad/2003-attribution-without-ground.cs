// Where it was read, and not who said it.
public class Desk
{
    Statement Make(ClaimId id, DocumentId article) => new()
    {
        Id = id,
        Text = "It rained.",
        Directness = Directness.Indirect,
        Stance = Stance.Asserts,
        Attribution = new() { In = article, Cue = "said" }, // ONR2003
    };
}
