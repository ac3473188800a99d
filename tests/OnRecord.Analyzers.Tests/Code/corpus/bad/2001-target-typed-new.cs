// The type is named on the left.
public class Desk
{
    Quote _first = new() { Text = "It rained." }; // ONR2001
}
