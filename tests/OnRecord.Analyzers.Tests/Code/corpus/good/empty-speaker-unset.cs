// A speaker whose name comes from elsewhere.
public class Desk
{
    Speaker Make(SpeakerId id) => new() { Id = id, Kind = SpeakerKind.Organization };
}
