// To be done.
public class Desk
{
    Quote Make() => new Quote { Text = "It rained.", By = "TBD" }; // ONR2004
}
