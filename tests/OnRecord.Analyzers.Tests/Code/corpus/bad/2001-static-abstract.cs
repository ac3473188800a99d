// The factory that an interface asks for.
public interface IParses<TSelf> where TSelf : IParses<TSelf>
{
    static abstract TSelf From(string text);
}

[Claim]
public sealed class Saying : IParses<Saying>
{
    public string Text { get; init; } = "";

    [AttributedTo]
    public string? By { get; init; }

    public static Saying From(string text) => new() { Text = text }; // ONR2001
}
