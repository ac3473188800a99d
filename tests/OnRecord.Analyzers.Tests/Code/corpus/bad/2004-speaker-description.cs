// A speaker's description.
public class Desk
{
    Speaker Make() => new() { Id = new("s1"), Kind = SpeakerKind.Person, Description = "someone" }; // ONR2004
}
