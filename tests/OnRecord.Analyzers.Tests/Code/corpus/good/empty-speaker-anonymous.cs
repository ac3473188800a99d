// A speaker whom one knows and withholds.
// news: prelude
public class Desk
{
    Speaker Make() => new() { Id = new("s1"), Kind = SpeakerKind.Anonymous, Description = "a member of the council" };
}
