// A lambda in a local signs it.
public class Desk
{
    Quote Make(string text, string by)
    {
        var quote = new Quote { Text = text };
        Action sign = () => quote.By = by;
        sign();
        return quote;
    }
}
