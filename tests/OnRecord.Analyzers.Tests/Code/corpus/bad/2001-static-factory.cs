// A factory on a type of its own.
public static class Quotes
{
    public static Quote Create(string text) => new() { Text = text }; // ONR2001
}
