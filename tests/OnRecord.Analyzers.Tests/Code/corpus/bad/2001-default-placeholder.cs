// The member's own default is a filler.
[Claim]
public class Saying
{
    public string Text { get; set; } = "";

    [AttributedTo]
    public string By { get; set; } = "unknown";
}

public class Desk
{
    public Saying Make() => new Saying { Text = "It rained." }; // ONR2001
}
