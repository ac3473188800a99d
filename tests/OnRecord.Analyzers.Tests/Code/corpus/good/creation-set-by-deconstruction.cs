// Signed by a deconstruction.
public class Desk
{
    Quote Make((string Text, string By) raw)
    {
        var quote = new Quote();
        (quote.Text, quote.By) = raw;
        return quote;
    }
}
