// A type inside another.
public class Paper
{
    [Claim]
    public sealed record Item(string Text); // ONR2009
}
