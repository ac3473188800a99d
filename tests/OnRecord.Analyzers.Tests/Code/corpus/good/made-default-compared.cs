// Compared with the default.
public class Desk
{
    bool IsSet(Sighting sighting) => sighting != default && !sighting.Equals(default(Sighting));
}
