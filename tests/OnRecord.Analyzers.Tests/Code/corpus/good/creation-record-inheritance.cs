// A positional record that passes it to its base.
[Claim]
public abstract record Saying(string Text, [property: AttributedTo] string By);

public sealed record Proverb(string Text, string By, string Country) : Saying(Text, By);

public class Desk
{
    public Saying Make(string by) => new Proverb("It never rains but it pours.", by, "England");
}
