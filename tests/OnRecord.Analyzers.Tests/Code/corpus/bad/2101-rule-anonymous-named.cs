// Anonymous, and named.
public class Desk
{
    Speaker Make(SpeakerId id, Anonymity why) => new()
    {
        Id = id,
        Kind = SpeakerKind.Anonymous,
        Name = "A. Minister", // ONR2101
        Description = "an aide to the minister",
        Anonymity = new() { Reason = "The aide would lose the post." },
    };
}
