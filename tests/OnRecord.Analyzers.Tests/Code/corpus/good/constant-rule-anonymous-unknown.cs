// Anonymous, with a reason from elsewhere.
// news: real
public class Desk
{
    Speaker Make(SpeakerId id, Anonymity why, string who) => new()
    {
        Id = id,
        Kind = SpeakerKind.Anonymous,
        Description = who,
        Anonymity = why,
    };
}
