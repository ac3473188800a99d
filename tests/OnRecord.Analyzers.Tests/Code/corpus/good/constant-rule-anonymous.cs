// Anonymous, as it should be.
public class Desk
{
    Speaker Make(SpeakerId id) => new()
    {
        Id = id,
        Kind = SpeakerKind.Anonymous,
        Description = "an aide to the minister",
        Anonymity = new() { Reason = "The aide would lose the post.", Basis = "was in the room" },
    };
}
