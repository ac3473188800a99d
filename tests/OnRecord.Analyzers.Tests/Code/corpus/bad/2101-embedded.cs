// A blank quote inside a statement.
public class Desk
{
    Statement Make(ClaimId id, Attribution by) => new()
    {
        Id = id,
        Text = "It rained.",
        Directness = Directness.Direct,
        Stance = Stance.Asserts,
        Quote = [new() { Exact = "" }], // ONR2101
        Attribution = by,
    };
}
