// Anonymous, for a reason that is a placeholder.
public class Desk
{
    Speaker Make(SpeakerId id) => new()
    {
        Id = id,
        Kind = SpeakerKind.Anonymous,
        Description = "an aide to the minister",
        Anonymity = new() { Reason = "TBD" }, // ONR2101
    };
}
