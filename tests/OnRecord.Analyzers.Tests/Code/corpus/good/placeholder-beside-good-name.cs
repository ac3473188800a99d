// A placeholder beside a good name.
public class Desk
{
    Speaker Make() => new() { Id = new("s1"), Kind = SpeakerKind.Person, Name = "Ann Lee", Description = "n/a" };
}
