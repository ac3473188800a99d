// A text of blanks, by way of a local.
public class Desk
{
    Occasion Make(OccasionId id)
    {
        string place = "";
        return new() { Id = id, Kind = OccasionKind.Briefing, Place = place, DateText = "Thursday" }; // ONR2101
    }
}
