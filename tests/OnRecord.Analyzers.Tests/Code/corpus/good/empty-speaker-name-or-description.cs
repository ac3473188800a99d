// A speaker with one of both.
public class Desk
{
    Speaker Make(string? name, string description) => new() { Id = new("s1"), Kind = SpeakerKind.Person, Name = name, Description = description };
}
