// A style rule, which is off.
public class Desk
{
    Statement Make(ClaimId id, SpeakerId who) => new()
    {
        Id = id,
        Text = "It rained.",
        Directness = Directness.Indirect,
        Stance = Stance.Asserts,
        Attribution = new() { By = [who], Cue = "claimed" },
    };
}
