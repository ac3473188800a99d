// Another member is cleared.
public class Desk
{
    void Shorten(Quote quote)
    {
        quote.Text = "";
        quote.Topic = null;
    }
}
