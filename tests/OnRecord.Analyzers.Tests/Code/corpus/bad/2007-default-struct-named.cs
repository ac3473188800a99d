// The default of a struct by name.
public class Desk
{
    Sighting Make(bool known, Sighting sighting) => known ? sighting : default(Sighting); // ONR2007
}
