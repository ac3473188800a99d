// The record is kept in a local, and handed on.
public class Desk
{
    Speaker Make(SpeakerId id)
    {
        Speaker speaker = new()
        {
            Id = id,
            Kind = SpeakerKind.Anonymous, // ONR2101
            Description = "an aide to the minister",
        };
        return speaker;
    }
}
