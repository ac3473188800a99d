// A record whose speaker is optional.
[Claim]
public record Saying(string Text, [property: AttributedTo] string? By = null);

public static class Sayings
{
    public static Saying Make(string text) => new(text); // ONR2002
}
