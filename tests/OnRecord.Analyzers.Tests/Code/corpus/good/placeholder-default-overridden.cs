// A default that is not taken.
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
    public Saying Make(string by) => new Saying("It rained.", by);
}
