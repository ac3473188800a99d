// A raw string.
public class Desk
{
    Quote Make() => new Quote { Text = "It rained.", By = """tbd""" }; // ONR2004
}
