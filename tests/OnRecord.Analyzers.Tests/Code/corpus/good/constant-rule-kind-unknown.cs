// Of a kind that comes from elsewhere.
public class Desk
{
    Speaker Make(SpeakerId id, SpeakerKind kind) => new() { Id = id, Kind = kind, Name = "A. Minister" };
}
