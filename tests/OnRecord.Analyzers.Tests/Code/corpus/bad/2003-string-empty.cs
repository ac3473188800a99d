// The framework's empty text.
public class Desk
{
    Quote Make() => new Quote { Text = "It rained.", By = string.Empty }; // ONR2003
}
