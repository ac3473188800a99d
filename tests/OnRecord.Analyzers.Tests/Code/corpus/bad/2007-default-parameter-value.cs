// The default of a struct where nothing was found.
public class Desk
{
    Sighting Find(IEnumerable<Sighting> all)
    {
        foreach (Sighting one in all) return one;
        return default(Sighting); // ONR2007
    }
}
