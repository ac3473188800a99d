// A test that says that it wants a refused claim.
#pragma warning disable ONR2003
public class Tests
{
    public void Refuses_nobody()
    {
        var quote = new Quote { Text = "It rained.", By = "" };
        if (quote.Validate().IsValid) throw new Exception("It was let through.");
    }
}
