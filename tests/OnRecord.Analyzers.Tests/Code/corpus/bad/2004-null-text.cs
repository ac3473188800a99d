// The word null.
public class Desk
{
    Note Make() => new() { Text = "It rained.", By = "null" }; // ONR2004
}
