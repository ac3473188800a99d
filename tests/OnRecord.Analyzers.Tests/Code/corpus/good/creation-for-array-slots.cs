// Signed where it stands in the array.
public class Desk
{
    Quote[] Make(string[] lines, string by)
    {
        var all = new Quote[lines.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            Quote quote = new() { Text = lines[i] };
            quote.By = by;
            all[i] = quote;
        }

        return all;
    }
}
