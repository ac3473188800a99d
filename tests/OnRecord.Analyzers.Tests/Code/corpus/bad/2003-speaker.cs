// A speaker with a blank name.
public class Desk
{
    Speaker Make() => new() { Id = new("s1"), Kind = SpeakerKind.Person, Name = "" }; // ONR2003
}
