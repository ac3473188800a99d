// A count as it should be.
public class Desk
{
    Speaker Make(SpeakerId id, SpeakerId of) => new() { Id = id, Kind = SpeakerKind.Collective, Description = "five residents", Affiliation = of, Count = 5 };
}
