// Blank on one of two ways.
public class Desk
{
    Occasion Make(OccasionId id, bool known) => new() { Id = id, Kind = OccasionKind.Briefing, Place = known ? "Rome" : "", DateText = "Thursday" }; // ONR2101
}
