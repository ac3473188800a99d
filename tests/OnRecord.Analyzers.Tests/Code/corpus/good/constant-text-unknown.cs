// A text that comes from elsewhere.
public class Desk
{
    Occasion Make(OccasionId id, string place) => new() { Id = id, Kind = OccasionKind.Briefing, Place = place, DateText = "Thursday" };
}
