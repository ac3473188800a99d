// A derived record hands it to its base.
[Claim]
public abstract record Saying([property: AttributedTo] string By);

public sealed record Proverb(string Text, string By) : Saying(By)
{
    public static Proverb Of(string text, string by) => new(text, by);
}
