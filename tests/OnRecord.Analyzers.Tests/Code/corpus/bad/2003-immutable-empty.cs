// The Empty of an immutable type.
[Claim]
public sealed record Saying(string Text, [property: AttributedTo] ImmutableArray<string> By)
{
    public static Saying Make(string text) => new(text, ImmutableArray<string>.Empty); // ONR2003
}
