// The object that holds the author, filled in place.
[Claim]
public sealed class Item
{
    public string Text { get; set; } = "";

    public Meta Meta { get; } = new();
}

public class Desk
{
    public Item Make(string author) => new Item { Text = "It rained.", Meta = { Author = author } };
}
