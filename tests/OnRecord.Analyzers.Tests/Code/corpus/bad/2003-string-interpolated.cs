// An interpolation that comes to nothing.
public class Desk
{
    Quote Make() => new Quote { Text = "It rained.", By = $"{""} {string.Empty}" }; // ONR2003
}
