// A claim with public fields.
[Claim]
public class Rumour
{
    public string Text = "";

    [AttributedTo]
    public string? Source;
}

public class Desk
{
    public Rumour Make() => new Rumour { Text = "It rained." }; // ONR2001
}
