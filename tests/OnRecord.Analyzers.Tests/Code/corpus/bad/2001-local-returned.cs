// Made in one statement, returned in another.
public class Desk
{
    Quote Make(string text)
    {
        var quote = new Quote(); // ONR2001
        quote.Text = text;
        return quote;
    }
}
