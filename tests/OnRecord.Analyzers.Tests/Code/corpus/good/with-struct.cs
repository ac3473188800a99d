// A copy of a struct.
public class Desk
{
    Sighting Move(Sighting sighting) => sighting with { Place = "" };
}
