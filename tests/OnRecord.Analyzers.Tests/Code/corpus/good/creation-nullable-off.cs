// Code without nullable annotations.
// nullable: disable
public class Desk
{
    Quote Make(string text, string by)
    {
        Quote quote = new Quote();
        quote.Text = text;
        quote.By = by;
        return quote;
    }
}
