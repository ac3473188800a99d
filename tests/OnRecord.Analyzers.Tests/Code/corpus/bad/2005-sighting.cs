// A record struct.
public class Desk
{
    Sighting Hide(in Sighting sighting) => sighting with { Reporter = null! }; // ONR2005
}
