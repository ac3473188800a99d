// Taken away from one that was just made.
public class Desk
{
    Quote Make(string text, string by)
    {
        var quote = new Quote { Text = text, By = by };
        quote.By = ""; // ONR2008
        return quote;
    }
}
