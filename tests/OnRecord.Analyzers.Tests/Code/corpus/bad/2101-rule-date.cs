// An occasion without a date.
public class Desk
{
    Occasion Make(OccasionId id) => new() { Id = id, Kind = OccasionKind.Briefing, Place = "Rome" }; // ONR2101
}
