// An abstract type of one's own, of which only claims are made.
public abstract class Item
{
    public int Number { get; set; }
}

[Claim]
public sealed class Line : Item
{
    [AttributedTo] public string? By { get; set; }
}

public class Desk
{
    void Publish([Publishes] Item item) => Console.WriteLine(item.Number); // ONR2010
}
