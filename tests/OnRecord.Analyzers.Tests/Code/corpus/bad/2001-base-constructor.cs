// A derived claim whose base gets no speaker.
[Claim]
public abstract class Saying
{
    protected Saying(string? by) => By = by;

    [AttributedTo]
    public string? By { get; }
}

public sealed class Proverb : Saying
{
    public Proverb(string text) : base(null) => Text = text;

    public string Text { get; }

    public static Proverb Make() => new Proverb("It never rains but it pours."); // ONR2001
}
