// Anonymous, and no reason given.
public class Desk
{
    Speaker Make(SpeakerId id) => new()
    {
        Id = id,
        Kind = SpeakerKind.Anonymous, // ONR2101
        Description = "an aide to the minister",
    };
}
