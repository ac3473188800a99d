// The variable, and not the claim.
public class Desk
{
    void Release(Quote quote)
    {
        Quote? held = quote;
        Console.WriteLine(held.Text);
        held = null;
    }
}
