// Null in a member that may be null.
public class Desk
{
    Quote Make() => new Quote { Text = "It rained.", By = null }; // ONR2002
}
