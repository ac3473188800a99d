// A literal with blanks in it.
public class Desk
{
    Quote Make() => new Quote { Text = "It rained.", By = "  \t" }; // ONR2003
}
