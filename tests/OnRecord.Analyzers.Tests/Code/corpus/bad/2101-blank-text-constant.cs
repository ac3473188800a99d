// A text of blanks, by way of a constant.
public class Desk
{
    const string Nowhere = " ";

    Occasion Make(OccasionId id) => new() { Id = id, Kind = OccasionKind.Briefing, Place = Nowhere, DateText = "Thursday" }; // ONR2101
}
