// Blank in an arm of a switch.
public class Desk
{
    Occasion Make(OccasionId id, int place) => new() { Id = id, Kind = OccasionKind.Briefing, Place = place switch { 1 => "Rome", _ => "" }, DateText = "Thursday" }; // ONR2101
}
