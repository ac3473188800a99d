// A record derived from a claim.
public record Headline : Note
{
    public int Size { get; init; }

    public static Headline Make(string text) => new() { Text = text, Size = 3 }; // ONR2001
}
