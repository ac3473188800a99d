// The member's own default names nobody.
[Claim]
public class Saying
{
    public string Text { get; set; } = "";

    [AttributedTo]
    public string By { get; set; } = string.Empty;
}

public class Desk
{
    public Saying Make() => new Saying { Text = "It rained." }; // ONR2001
}
