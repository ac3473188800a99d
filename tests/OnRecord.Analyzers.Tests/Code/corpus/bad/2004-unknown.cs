// Nobody in particular.
public class Desk
{
    Quote Make() => new Quote { Text = "It rained.", By = "unknown" }; // ONR2004
}
