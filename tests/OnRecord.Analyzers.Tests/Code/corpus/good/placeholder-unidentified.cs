// Nobody knows who it is, and the record says so.
public class Desk
{
    Speaker Make() => new() { Id = new("passerby"), Kind = SpeakerKind.Unidentified, Description = "unknown" };
}
