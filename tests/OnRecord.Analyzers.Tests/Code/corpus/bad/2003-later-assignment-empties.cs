// Right in the initializer, and emptied before it goes out.
public class Desk
{
    Quote Make(string text, string by)
    {
        var quote = new Quote { Text = text, By = by };
        quote.By = ""; // ONR2008
        return quote;
    }
}
