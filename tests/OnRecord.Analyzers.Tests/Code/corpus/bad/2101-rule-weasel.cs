// Anonymous, and described as a source.
public class Desk
{
    Speaker Make(SpeakerId id) => new()
    {
        Id = id,
        Kind = SpeakerKind.Anonymous,
        Description = "a source", // ONR2101
        Anonymity = new() { Reason = "The aide would lose the post." },
    };
}
