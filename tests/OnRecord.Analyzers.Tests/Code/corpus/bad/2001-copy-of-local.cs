// A second name for the same object, and neither is signed.
public class Desk
{
    Quote Make(string text)
    {
        Quote quote = new() { Text = text }; // ONR2001
        Quote same = quote;
        same.Topic = "weather";
        return same;
    }
}
