// In a loop that ends only with a name.
public class Desk
{
    Quote Ask(Func<string> ask)
    {
        var quote = new Quote { Text = "It rained." };
        while (true)
        {
            string by = ask();
            if (by.Length == 0) continue;
            quote.By = by;
            return quote;
        }
    }
}
