// A constructor that takes everything but the speaker.
[Claim]
public class Saying
{
    public Saying(string text, DateTime said)
    {
        Text = text;
        Said = said;
    }

    public string Text { get; }

    public DateTime Said { get; }

    [AttributedTo]
    public string? By { get; set; }
}

public class Desk
{
    public Saying Make(string text) => new Saying(text, DateTime.UnixEpoch); // ONR2001
}
