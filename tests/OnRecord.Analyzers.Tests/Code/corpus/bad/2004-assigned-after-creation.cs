// Assigned afterwards, in the same method.
public class Desk
{
    Quote Make(string text)
    {
        var quote = new Quote { Text = text };
        quote.By = "unknown"; // ONR2004
        return quote;
    }
}
