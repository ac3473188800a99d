// In a loop that asks again.
public class Desk
{
    Quote Ask(Func<string?> read)
    {
        Quote quote;
        do
        {
            quote = new Quote { Text = read() ?? "" }; // ONR2001
        }
        while (quote.Text.Length == 0);
        return quote;
    }
}
