// A person without a role: a warning of the validator, and no verdict.
public class Desk
{
    Speaker Make(SpeakerId id) => new() { Id = id, Kind = SpeakerKind.Person, Name = "A. Minister" };
}
