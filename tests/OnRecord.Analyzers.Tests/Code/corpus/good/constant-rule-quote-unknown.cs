// Direct speech with quotes from elsewhere.
public class Desk
{
    Statement Make(ClaimId id, Attribution by, EquatableList<OnRecord.News.Quote> quotes) => new()
    {
        Id = id,
        Text = "It rained.",
        Directness = Directness.Direct,
        Stance = Stance.Asserts,
        Quote = quotes,
        Attribution = by,
    };
}
