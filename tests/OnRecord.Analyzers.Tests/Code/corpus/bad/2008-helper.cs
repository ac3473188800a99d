// By way of a helper property.
public class Desk
{
    void Forget(Quote quote) => quote.SpeakerName = ""; // ONR2008
}
