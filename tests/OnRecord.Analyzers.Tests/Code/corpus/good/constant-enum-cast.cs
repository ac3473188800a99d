// A number that is a value of the enum.
public class Desk
{
    Speaker Make(SpeakerId id, string name) => new() { Id = id, Kind = (SpeakerKind)1, Name = name };
}
