// A constructor that takes it from elsewhere.
[Claim]
public class Saying
{
    public Saying(string text)
    {
        Text = text;
        By = Environment.UserName;
    }

    public string Text { get; }

    [AttributedTo]
    public string By { get; }

    public static Saying Make() => new("It rained.");
}
