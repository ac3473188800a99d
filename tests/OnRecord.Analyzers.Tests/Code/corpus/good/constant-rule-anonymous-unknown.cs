// Anonymous, with a reason from elsewhere.
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
