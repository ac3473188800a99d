// A copy of a struct.
public class Desk
{
    Sighting Strip(Sighting sighting) => sighting with { Reporter = "" }; // ONR2005
}
