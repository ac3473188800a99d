// Signed in the condition that it is handed out under.
public class Desk
{
    Quote? Make(string text, string? by)
    {
        var quote = new Quote { Text = text };
        return (quote.By = by) is not null ? quote : null;
    }
}
