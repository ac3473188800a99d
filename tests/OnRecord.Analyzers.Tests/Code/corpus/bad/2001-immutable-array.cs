// In an immutable array.
public class Desk
{
    ImmutableArray<Quote> Make(string text) => ImmutableArray.Create(new Quote { Text = text }); // ONR2001
}
