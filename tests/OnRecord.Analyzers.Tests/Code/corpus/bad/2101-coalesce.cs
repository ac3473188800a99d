// Blank where nothing is known.
public class Desk
{
    Occasion Make(OccasionId id, string? place) => new() { Id = id, Kind = OccasionKind.Briefing, Place = place ?? "", DateText = "Thursday" }; // ONR2101
}
