// In an array.
[Claim]
public class Saying
{
    public string Text { get; set; } = "";

    [AttributedTo]
    public string[] Speakers { get; set; } = [];
}

public class Desk
{
    public Saying Make() => new Saying { Text = "It rained.", Speakers = new[] { "somebody" } }; // ONR2004
}
