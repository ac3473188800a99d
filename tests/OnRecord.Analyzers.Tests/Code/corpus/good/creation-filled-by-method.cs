// A method of the class fills it.
public class Desk
{
    Quote Make(string text)
    {
        var quote = new Quote { Text = text };
        Fill(quote, "Ann Lee");
        return quote;
    }

    static void Fill(Quote quote, string by) => quote.By = by;
}
