// Marked by the interface that it implements.
[Claim]
public struct Hearsay
{
    public string Text { get; init; }

    [AttributedTo]
    public string? Source { get; init; }
}

public interface ISource
{
    Hearsay Next();
}

public sealed class Street : ISource
{
    Hearsay ISource.Next() => new() { Text = "It rained." }; // ONR2001
}
