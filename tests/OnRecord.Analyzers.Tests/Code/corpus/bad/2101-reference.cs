// A reference to a speaker.
public class Desk
{
    Speaker Make(SpeakerId id) => new() { Id = id, Kind = SpeakerKind.Person, Name = "A. Minister", Affiliation = new("The Ministry") }; // ONR2101
}
