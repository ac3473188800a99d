// Another list is cleared.
public class Desk
{
    void Reset(Wire wire, List<string> log)
    {
        log.Clear();
        log.Add(wire.Text);
    }
}
