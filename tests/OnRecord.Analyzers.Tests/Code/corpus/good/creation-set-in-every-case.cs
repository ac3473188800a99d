// Signed in each case of a switch.
public class Desk
{
    Quote Make(string text, int kind, string by)
    {
        Quote quote = new() { Text = text };
        switch (kind)
        {
            case 1:
                quote.By = by;
                break;
            case 2:
                quote.By = by.Trim();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind));
        }

        return quote;
    }
}
