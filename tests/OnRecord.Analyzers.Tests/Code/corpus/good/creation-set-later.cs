// Set in the next statement.
public class Desk
{
    Quote Make(string text, string by)
    {
        var quote = new Quote();
        quote.Text = text;
        quote.By = by;
        return quote;
    }
}
