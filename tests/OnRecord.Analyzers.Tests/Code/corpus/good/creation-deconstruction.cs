// Set by a deconstruction.
public class Desk
{
    Quote Make((string Text, string By) line)
    {
        var quote = new Quote();
        (quote.Text, quote.By) = line;
        return quote;
    }
}
