// A placeholder in a role.
public class Desk
{
    Speaker Make() => new() { Id = new("s1"), Kind = SpeakerKind.Person, Name = "Ann Lee", Role = "unknown" };
}
