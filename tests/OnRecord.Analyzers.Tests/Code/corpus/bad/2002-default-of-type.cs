// The default of a named type.
public class Desk
{
    Quote Make() => new Quote { Text = "It rained.", By = default(string) }; // ONR2002
}
