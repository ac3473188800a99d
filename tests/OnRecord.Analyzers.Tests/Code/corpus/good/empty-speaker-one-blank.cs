// A speaker with a blank name and a description.
public class Desk
{
    Speaker Make() => new() { Id = new("s1"), Kind = SpeakerKind.Person, Name = "", Description = "the mayor" };
}
