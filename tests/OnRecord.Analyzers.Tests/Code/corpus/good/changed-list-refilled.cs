// A list that is cleared and filled.
public class Desk
{
    void Sign(Wire wire, IEnumerable<string> sources)
    {
        wire.Sources.Clear();
        wire.Sources.AddRange(sources);
    }
}
