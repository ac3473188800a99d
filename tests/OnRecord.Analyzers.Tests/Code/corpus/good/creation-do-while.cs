// Signed in the loop that makes it.
public class Desk
{
    Quote Ask(Func<string?> read, string by)
    {
        Quote quote;
        do
        {
            quote = new Quote { Text = read() ?? "" };
            quote.By = by;
        }
        while (quote.Text.Length == 0);
        return quote;
    }
}
