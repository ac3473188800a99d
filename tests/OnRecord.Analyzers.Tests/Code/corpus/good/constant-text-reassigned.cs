// A local that is filled before it is used.
public class Desk
{
    Occasion Make(OccasionId id, string line)
    {
        string place = "";
        if (line.Length > 0) place = line;
        else place = "Rome";
        return new() { Id = id, Kind = OccasionKind.Briefing, Place = place, DateText = "Thursday" };
    }
}
