// A constructor's default that is taken.
[Claim]
public class Saying
{
    public Saying(string text, string by = "n/a")
    {
        Text = text;
        By = by;
    }

    public string Text { get; }

    [AttributedTo]
    public string By { get; }
}

public class Desk
{
    public Saying Make() => new Saying("It rained."); // ONR2004
}
