// A local function signs it.
public class Desk
{
    Quote Make(string text, string by)
    {
        var quote = new Quote { Text = text };
        Sign();
        return quote;

        void Sign() => quote.By = by;
    }
}
