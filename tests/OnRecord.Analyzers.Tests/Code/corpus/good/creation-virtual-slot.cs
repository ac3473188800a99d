// A member that a derived type gives.
[Claim]
public abstract class Saying
{
    public string Text { get; init; } = "";

    [AttributedTo]
    public abstract string By { get; }
}

public sealed class Proverb : Saying
{
    public override string By => "the vulgar tongue";

    public static Proverb Of(string text) => new() { Text = text };
}
