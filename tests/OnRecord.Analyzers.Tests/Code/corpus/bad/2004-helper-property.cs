// By way of a helper property.
public class Desk
{
    Quote Make(string text) => new() { Text = text, SpeakerName = "N/A" }; // ONR2004
}
