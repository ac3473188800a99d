// Passed to the base.
[Claim]
public abstract class Saying
{
    protected Saying(string by) => By = by;

    [AttributedTo]
    public string By { get; }
}

public sealed class Proverb : Saying
{
    public Proverb(string text) : base("") => Text = text;

    public string Text { get; }

    public static Proverb Make() => new("It pours."); // ONR2001
}
