// By way of a tuple.
public class Desk
{
    Quote Make()
    {
        (string text, string by) = ("It rained.", "");
        return new Quote { Text = text, By = by }; // ONR2003
    }
}
