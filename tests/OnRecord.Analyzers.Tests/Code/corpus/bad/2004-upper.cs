// Changed in case.
public class Desk
{
    Quote Make() => new Quote { Text = "It rained.", By = "unknown".ToUpperInvariant() }; // ONR2004
}
