// Through a ref parameter.
public class Desk
{
    void Replace(ref Quote quote)
    {
        quote = new Quote { Text = quote.Text }; // ONR2001
    }
}
