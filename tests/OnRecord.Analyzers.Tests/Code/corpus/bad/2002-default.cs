// The default of a reference.
public class Desk
{
    Quote Make() => new Quote { Text = "It rained.", By = default }; // ONR2002
}
