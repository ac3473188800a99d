// A literal with nothing in it.
public class Desk
{
    Quote Make() => new Quote { Text = "It rained.", By = "" }; // ONR2003
}
