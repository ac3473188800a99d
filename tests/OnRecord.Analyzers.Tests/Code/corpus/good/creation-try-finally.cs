// Set in a finally.
public class Desk
{
    Quote Make(string by)
    {
        var quote = new Quote();
        try
        {
            quote.Text = by.Trim();
        }
        finally
        {
            quote.By = by;
        }

        return quote;
    }
}
