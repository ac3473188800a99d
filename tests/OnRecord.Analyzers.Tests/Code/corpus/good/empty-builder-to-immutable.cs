// An immutable builder.
[Claim]
public sealed record Saying(string Text, [property: AttributedTo] ImmutableArray<string> By)
{
    public static Saying Make(string text, IEnumerable<string> names)
    {
        var by = ImmutableArray.CreateBuilder<string>();
        foreach (string name in names) by.Add(name);
        return new(text, by.ToImmutable());
    }
}
