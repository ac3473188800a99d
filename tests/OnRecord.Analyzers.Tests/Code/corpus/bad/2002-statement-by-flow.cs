// An attribution that stays null on one way.
public class Desk
{
    Statement Make(ClaimId id, Attribution? known)
    {
        Attribution? attribution = null;
        if (known is { Cue: not null }) attribution = known;
        return new Statement
        {
            Id = id,
            Text = "It rained.",
            Directness = Directness.Indirect,
            Stance = Stance.Asserts,
            Attribution = attribution!, // ONR2002
        };
    }
}
