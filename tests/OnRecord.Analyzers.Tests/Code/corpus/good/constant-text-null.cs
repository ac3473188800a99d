// An optional text that isn't there.
public class Desk
{
    Occasion Make(OccasionId id) => new() { Id = id, Kind = OccasionKind.Briefing, Place = null, DateText = "Thursday" };
}
