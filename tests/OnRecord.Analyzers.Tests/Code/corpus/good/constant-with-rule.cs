// A copy of what may carry the rest.
public class Desk
{
    Speaker Hidden(Speaker speaker) => speaker with { Kind = SpeakerKind.Anonymous };
}
