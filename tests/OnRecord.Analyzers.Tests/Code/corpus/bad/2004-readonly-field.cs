// A readonly field of the same class.
public class Desk
{
    static readonly string Filler = "none";

    Quote Make() => new Quote { Text = "It rained.", By = Filler }; // ONR2004
}
