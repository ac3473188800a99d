// A template, and copies of it that fill in the rest.
public class Desk
{
    Speaker Make(SpeakerId id, Anonymity why)
    {
        Speaker hidden = new() { Id = id, Kind = SpeakerKind.Anonymous, Description = "an aide to the minister" };
        return hidden with { Anonymity = why };
    }
}
