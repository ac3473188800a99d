// The compiler warns itself, and once is enough.
#nullable enable
#pragma warning disable CS8625
public class Desk
{
    public Interview Make(string text) => new Interview(text, null);
}
