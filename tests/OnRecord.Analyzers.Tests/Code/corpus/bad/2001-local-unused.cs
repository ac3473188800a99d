// Made and left.
public class Desk
{
    void Make()
    {
        var quote = new Quote { Text = "It rained." }; // ONR2001
        Console.WriteLine(quote.Text);
    }
}
