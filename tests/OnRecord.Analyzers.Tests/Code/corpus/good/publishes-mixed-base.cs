// An abstract type of which claims are made and other things.
public abstract class Item
{
    public int Number { get; set; }
}

[Claim]
public sealed class Line : Item
{
    [AttributedTo] public string? By { get; set; }
}

public sealed class Rule : Item;

public class Desk
{
    [Publishes]
    void Publish(Item item) => Console.WriteLine(item.Number);
}
