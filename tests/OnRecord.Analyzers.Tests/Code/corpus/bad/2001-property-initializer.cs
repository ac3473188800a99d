// A property's initializer.
public class Desk
{
    public Quote Latest { get; } = new Quote { Text = "" }; // ONR2001
}
