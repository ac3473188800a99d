// The default of an enum.
public class Desk
{
    Speaker Make(SpeakerId id) => new() { Id = id, Kind = default, Name = "A. Minister" }; // ONR2101
}
