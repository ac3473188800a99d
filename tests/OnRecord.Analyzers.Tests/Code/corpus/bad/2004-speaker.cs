// A speaker's name.
public class Desk
{
    Speaker Make() => new() { Id = new("s1"), Kind = SpeakerKind.Person, Name = "TBD", Role = "mayor" }; // ONR2004
}
