// Signed through a second name.
public class Desk
{
    Quote Make(string text, string by)
    {
        Quote quote = new() { Text = text };
        Quote same = quote;
        same.By = by;
        return quote;
    }
}
