// A number that is no value of the enum.
public class Desk
{
    Speaker Make(SpeakerId id) => new() { Id = id, Kind = (SpeakerKind)9, Name = "A. Minister" }; // ONR2101
}
