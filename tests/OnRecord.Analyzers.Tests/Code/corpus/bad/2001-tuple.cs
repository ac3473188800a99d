// Half of a tuple.
public class Desk
{
    (Quote Quote, int Line) Make(string text, int line) => (new Quote { Text = text }, line); // ONR2001
}
