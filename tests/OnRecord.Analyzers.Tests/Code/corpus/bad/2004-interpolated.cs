// An interpolation of constants.
public class Desk
{
    const string What = "BD";

    Quote Make() => new Quote { Text = "It rained.", By = $"T{What}" }; // ONR2004
}
