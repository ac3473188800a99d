// A copy of a template that sets no ground either.
public class Desk
{
    Statement Make(ClaimId id, DocumentId article)
    {
        Attribution template = new() { In = article };
        return new Statement
        {
            Id = id,
            Text = "It rained.",
            Directness = Directness.Indirect,
            Stance = Stance.Asserts,
            Attribution = template with { Cue = "said" }, // ONR2003
        };
    }
}
