// Two literals.
public class Desk
{
    Quote Make() => new Quote { Text = "It rained.", By = "un" + "known" }; // ONR2004
}
