// A list that is cleared and replaced.
public class Desk
{
    void Sign(Wire wire, List<string> sources)
    {
        wire.Sources.Clear();
        wire.Sources = sources;
    }
}
