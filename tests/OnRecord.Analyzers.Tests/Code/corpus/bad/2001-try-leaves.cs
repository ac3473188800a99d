// What goes wrong leaves it unsigned.
public class Desk
{
    Quote Make(string text, Func<string> ask)
    {
        var quote = new Quote { Text = text }; // ONR2001
        try
        {
            quote.By = ask();
        }
        catch (TimeoutException)
        {
            quote.Topic = "unanswered";
        }

        return quote;
    }
}
