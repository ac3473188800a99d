// A test that wants a refused claim has to say so.
public class Desk
{
    void Refuses_a_claim_without_speaker()
    {
        var quote = new Quote { Text = "It rained.", By = null }; // ONR2002
        if (quote.Validate().IsValid) throw new Exception("It was let through.");
    }
}
