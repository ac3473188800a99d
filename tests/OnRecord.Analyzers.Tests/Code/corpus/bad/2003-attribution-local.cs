// By way of a local.
public class Desk
{
    Statement Make(ClaimId id, DocumentId article)
    {
        var attribution = new Attribution { In = article };
        return new Statement
        {
            Id = id,
            Text = "It rained.",
            Directness = Directness.Indirect,
            Stance = Stance.Asserts,
            Attribution = attribution, // ONR2003
        };
    }
}
