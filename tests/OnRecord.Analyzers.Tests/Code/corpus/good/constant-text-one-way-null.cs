// An optional text that may not be there.
public class Desk
{
    Occasion Make(OccasionId id, bool known) => new() { Id = id, Kind = OccasionKind.Briefing, Place = known ? "Rome" : null, DateText = "Thursday" };
}
