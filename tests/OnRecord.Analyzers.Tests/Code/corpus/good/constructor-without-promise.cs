// It promises nothing.
[Claim]
public class Saying
{
    public Saying(string text) => Text = text;

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; }

    public static Saying Make(string by) => new("It rained.") { Text = "It rained.", By = by };
}
