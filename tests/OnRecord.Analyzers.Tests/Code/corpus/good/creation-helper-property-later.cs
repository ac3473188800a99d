// A helper property sets it afterwards.
public class Desk
{
    Quote Make(string by)
    {
        Quote quote = new();
        quote.SpeakerName = by;
        return quote;
    }
}
