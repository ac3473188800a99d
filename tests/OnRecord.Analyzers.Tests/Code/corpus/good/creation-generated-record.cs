// A record of the news schema.
public class Desk
{
    Statement Make(ClaimId id, SpeakerId who, DocumentId article) => new()
    {
        Id = id,
        Text = "It rained.",
        Directness = Directness.Indirect,
        Stance = Stance.Asserts,
        Attribution = new Attribution { By = [who], In = article },
    };
}
