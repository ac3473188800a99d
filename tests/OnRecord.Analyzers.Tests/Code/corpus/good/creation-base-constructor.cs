// A derived claim that passes it on.
[Claim]
public abstract class Saying
{
    protected Saying(string by) => By = by;

    [AttributedTo]
    public string By { get; }
}

public sealed class Proverb : Saying
{
    public Proverb(string text, string by) : base(by) => Text = text;

    public string Text { get; }

    public static Proverb Make(string by) => new Proverb("It never rains but it pours.", by);
}
