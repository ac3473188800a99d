// Made and copied in one expression.
public class Desk
{
    Speaker Make(SpeakerId id, Anonymity why) => new Speaker { Id = id, Kind = SpeakerKind.Anonymous, Description = "an aide to the minister" } with { Anonymity = why };
}
