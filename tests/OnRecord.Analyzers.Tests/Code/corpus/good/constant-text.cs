// A text as it should be.
public class Desk
{
    Occasion Make(OccasionId id) => new() { Id = id, Kind = OccasionKind.Briefing, Place = "Rome", Date = new(2026, 1, 2) };
}
