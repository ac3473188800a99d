// Of a kind that comes from elsewhere.
// news: real
public class Desk
{
    Speaker Make(SpeakerId id, SpeakerKind kind) => new() { Id = id, Kind = kind, Name = "A. Minister" };
}
