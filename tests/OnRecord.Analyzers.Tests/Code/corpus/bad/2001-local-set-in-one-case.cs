// Set in some cases of a switch.
public class Desk
{
    Quote Make(string text, int kind, string by)
    {
        Quote quote = new() { Text = text }; // ONR2001
        switch (kind)
        {
            case 1:
                quote.By = by;
                break;
            case 2:
                quote.Topic = "weather";
                break;
        }

        return quote;
    }
}
