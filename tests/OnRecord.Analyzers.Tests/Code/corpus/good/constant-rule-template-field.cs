// A template in a field.
public class Desk
{
    static readonly Speaker Hidden = new() { Id = new("x"), Kind = SpeakerKind.Anonymous, Description = "an aide to the minister" };

    Speaker Make(Anonymity why) => Hidden with { Anonymity = why };
}
