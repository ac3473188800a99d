// A helper property sets it.
public class Desk
{
    Quote Make(string by) => new Quote { Text = "It rained.", SpeakerName = by };
}
