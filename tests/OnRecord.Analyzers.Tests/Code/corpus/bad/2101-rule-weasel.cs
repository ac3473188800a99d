// Anonymous, and described as a source.
// news: real
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
