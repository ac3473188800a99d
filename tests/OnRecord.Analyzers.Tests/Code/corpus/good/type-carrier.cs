// A type that it holds.
[Claim]
public class Item
{
    public required Meta Meta { get; init; }
}
