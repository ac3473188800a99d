// Code without nullable annotations.
// nullable: disable
[Claim]
public class Saying
{
    public string Text { get; set; }

    [AttributedTo]
    public string By { get; set; }
}

public class Desk
{
    public Saying Make(string text) => new Saying { Text = text }; // ONR2001
}
