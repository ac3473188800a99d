// Lists of the same name elsewhere.
public class Feed
{
    public List<string> Sources { get; } = new();

    public void Reset() => Sources.Clear();
}
